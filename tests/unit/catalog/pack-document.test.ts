import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import {
  packDocument,
  packedDocuments,
  packListing,
} from '../../../src/catalog/parts/pack-document.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const RESOLUTION = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function portalOf(): Portal {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  return toPortal(library, new Date('2026-11-24T05:00:00Z'));
}

function resolution(portal: Portal) {
  const entry = portal.find.document('nghi-quyet-05-nq-du-2026-01-15-xa-thu');
  if (!entry) throw new Error('no resolution');
  return entry;
}

test('a pack can quote the documents whose text the portal shows, plans among them', () => {
  const portal = portalOf();
  const ids = packedDocuments(portal).map(({ id }) => id);
  expect(ids).toContain('nghi-quyet-05-nq-du-2026-01-15-xa-thu');
  expect(ids).not.toContain('chi-thi-01-ct-du-2026-02-01-xa-thu');
  const withText = portal.listedDocuments.filter(({ body }) => body);
  expect(ids).toHaveLength(withText.length);
});

test('it knows how a document is cited, where it stands and how', () => {
  const portal = portalOf();
  const document = packDocument(portal, resolution(portal));
  expect(document).toMatchObject({
    address: '/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/',
    name: 'Nghị quyết 05-NQ/ĐU',
    mention: { later: 'Nghị quyết 05-NQ/ĐU' },
    status: { label: 'Còn hiệu lực', isWarning: false, asOf: '24/11/2026' },
    source: { name: 'Văn phòng Đảng ủy', checkedOn: '01/06/2026' },
  });
  expect(document.mention.first).toMatch(/^Nghị quyết số 05-NQ\/ĐU, ngày 15\/01\/2026 của /);
});

test('clauses are known by their heading or the beginning of their text, in the order of the text', () => {
  const portal = portalOf();
  const titles = packDocument(portal, resolution(portal)).clauses.map(({ id, title }) => [
    id,
    title,
  ]);
  expect(titles).toEqual(
    expect.arrayContaining([
      ['muc-i/khoan-1', '1. Đường thôn'],
      ['muc-i/khoan-2/diem-dj', expect.stringMatching(/^đ\) \S/)],
    ]),
  );
});

test('a document that has expired warns, with the day', () => {
  folder.replace(RESOLUTION, 'expiresOn: 2030-12-31', 'expiresOn: 2026-06-30');
  const portal = portalOf();
  const { status } = packDocument(portal, resolution(portal));
  expect(status).toMatchObject({ label: 'Hết hiệu lực', isWarning: true });
  expect(status.reason).toContain('30/06/2026');
});

test('questions name the clause that answers them, as the outline does', () => {
  folder.replace(RESOLUTION, 'clause: muc-i/khoan-1 }]', 'clause: muc-i/khoan-2/diem-dj }]');
  const portal = portalOf();
  const { questions, clauses } = packDocument(portal, resolution(portal));
  expect(questions).toMatchObject([{ question: 'Ai chủ trì?', clause: 'muc-i/khoan-2/diem-dj' }]);
  expect(clauses.map(({ id }) => id)).toContain(questions[0]?.clause);
});

test('the list to choose from says what each document is, and how it stands', () => {
  const portal = portalOf();
  expect(packListing(portal, resolution(portal))).toEqual({
    id: 'nghi-quyet-05-nq-du-2026-01-15-xa-thu',
    name: 'Nghị quyết 05-NQ/ĐU',
    subject: 'Về làm đường thôn',
    date: '15/01/2026',
    status: 'Còn hiệu lực',
  });
});
