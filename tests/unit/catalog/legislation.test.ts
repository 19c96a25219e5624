import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { legislation } from '../../../src/catalog/parts/legislation.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const PARTY = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const STATE = 'quyet-dinh-12-qd-ubnd-2026-03-01-xa-thu';
const FILE = `documents/${STATE}.md`;
const ADDRESS = `https://xa-thu.example/van-ban/${STATE}/`;

let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
  folder.write(
    FILE,
    `---
type: quyet-dinh
symbol: 12/QĐ-UBND
issuedOn: 2026-03-01
subject: Ban hành mức hỗ trợ
issuers: [uy-ban]
effectiveFrom: 2026-04-01
relations:
  - kind: replaces
    outside: { type: quyet-dinh, symbol: 07/QĐ-UBND, issuedOn: 2020-01-02 }
    quotation: Quyết định này thay thế Quyết định số 07/QĐ-UBND.
text: stub
source: { name: Văn phòng, checkedOn: 2026-06-01, verification: verified }
---
`,
  );
});
afterEach(() => folder.dispose());

function statements(id: string, now = '2026-11-24T05:00:00Z') {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  const portal = toPortal(library, new Date(now));
  const entry = portal.find.document(id);
  return entry ? legislation(portal, entry) : [];
}

test('a document of the State is told as legislation', () => {
  expect(statements(STATE)).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': ADDRESS,
      url: ADDRESS,
      name: 'Ban hành mức hỗ trợ',
      inLanguage: 'vi',
      legislationType: 'Quyết định',
      legislationIdentifier: '12/QĐ-UBND',
      legislationDate: '2026-03-01',
      legislationDateOfApplicability: '2026-04-01',
      legislationPassedBy: { '@type': 'Organization', name: 'Ủy ban nhân dân xã Thử' },
      legislationRepeals: [{ '@type': 'Legislation', legislationIdentifier: '07/QĐ-UBND' }],
    },
  ]);
});

describe('its force', () => {
  test('is left out where no source tells it', () => {
    expect(statements(STATE)[0]).not.toHaveProperty('legislationLegalForce');
  });

  test('is told before it begins', () => {
    expect(statements(STATE, '2026-03-15T05:00:00Z')[0]).toHaveProperty(
      'legislationLegalForce',
      'https://schema.org/NotInForce',
    );
  });
});

test('a document of the Party is no legislation', () => {
  expect(statements(PARTY)).toEqual([]);
});

test.each(['unit', 'other'])(
  'a document of a body of kind %s is none, where its symbol tells nothing',
  (kind) => {
    folder.replace(FILE, 'symbol: 12/QĐ-UBND', 'symbol: unknown');
    folder.replace(FILE, '[uy-ban]', '[ban-quan-ly]');
    folder.append('bodies.yaml', `- { id: ban-quan-ly, name: Ban quản lý chợ, kind: ${kind} }\n`);
    const { library } = checkPortal(folder.root);
    const portal = toPortal(library, new Date('2026-11-24T05:00:00Z'));
    const entry = portal.find.document(STATE);
    expect(entry && legislation(portal, entry)).toEqual([]);
  },
);

test('a withdrawn document says nothing to machines', () => {
  folder.replace(FILE, 'text: stub', 'text: stub\nwithdrawn: { on: 2026-05-01, why: Đăng nhầm. }');
  expect(statements(STATE)).toEqual([]);
});
