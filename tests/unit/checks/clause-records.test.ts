import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordPortal } from '../../../scripts/record/record-portal.ts';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const DOCUMENT = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
const RECORD = 'resolutions/_record/nghi-quyet-05-nq-du-2026-01-15-xa-thu.yaml';
const NOW = new Date('2026-11-24T05:00:00Z');

let portal: PortalFolder;

beforeEach(() => {
  portal = aPortalFolder();
  recordPortal(checkPortal(portal.root).library, { root: portal.root, now: NOW });
});
afterEach(() => portal.dispose());

function problems(rule: string) {
  return checkPortal(portal.root).problems.filter((it) => it.rule === rule);
}

test('recording twice writes nothing the second time', () => {
  const { library } = checkPortal(portal.root);
  expect(recordPortal(library, { root: portal.root, now: NOW })).toEqual([]);
});

test('a draft is not published, so nothing of it is recorded', () => {
  portal.remove('resolutions/_record');
  portal.replace(DOCUMENT, 'type: nghi-quyet', 'type: nghi-quyet\ndraft: true');
  const { library } = checkPortal(portal.root);
  expect(recordPortal(library, { root: portal.root, now: NOW })).not.toContain(RECORD);
});

describe('a published clause that an edit loses', () => {
  beforeEach(() => portal.replace(DOCUMENT, '### 2. Đường ngõ', '### 3. Đường ngõ'));

  test('is named in the record, on its line, with where its words stand', () => {
    const [first] = problems('recorded-clause-lost');
    expect(first).toMatchObject({
      file: RECORD,
      values: { id: 'muc-i/khoan-2', movedTo: 'muc-i/khoan-3' },
    });
    expect(first?.line).toBeGreaterThan(3);
  });

  test('is no mistake once it is mapped or retired', () => {
    const lost = problems('recorded-clause-lost').map(({ values }) => values['id'] ?? '');
    portal.append(
      RECORD,
      `moved: { muc-i/khoan-2: muc-i/khoan-3 }\nretired:\n${lost
        .filter((id) => id !== 'muc-i/khoan-2')
        .map((id) => `  ${id}: Đánh số lại\n`)
        .join('')}`,
    );
    expect(checkPortal(portal.root).problems).toEqual([]);
  });

  test('cannot both move and be retired', () => {
    portal.append(
      RECORD,
      'moved: { muc-i/khoan-2: muc-i/khoan-3 }\nretired: { muc-i/khoan-2: Bỏ }\n',
    );
    expect(problems('recorded-clause-twice')).toMatchObject([
      { file: RECORD, field: 'moved.muc-i/khoan-2' },
    ]);
  });

  test('cannot be mapped to a clause that is not there', () => {
    portal.append(RECORD, 'moved: { muc-i/khoan-2: muc-i/khoan-9 }\n');
    expect(problems('recorded-clause-target')).toMatchObject([{ values: { to: 'muc-i/khoan-9' } }]);
  });
});

test('a move of a clause that stands is told and refuses nothing', () => {
  portal.append(RECORD, 'moved: { muc-i/khoan-2: muc-i/khoan-1 }\n');
  const { problems: found, notices } = checkPortal(portal.root);
  expect(found).toEqual([]);
  expect(notices.filter(({ rule }) => rule === 'recorded-move-stands')).toMatchObject([
    { file: RECORD, field: 'moved.muc-i/khoan-2' },
  ]);
});

test('a document that was published may not vanish', () => {
  portal.remove('documents/chi-thi-01-ct-du-2026-02-01-xa-thu.md');
  portal.write('documents/_record/chi-thi-01-ct-du-2026-02-01-xa-thu.yaml', 'clauses: []\n');
  expect(problems('recorded-document-lost')).toHaveLength(1);
});
