import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildPortal } from '../../scripts/build/build-portal.ts';
import { buildPlaces } from '../../scripts/build/places.ts';
import { checkPortal } from '../../scripts/checks/portal.ts';
import { recordPortal } from '../../scripts/record/record-portal.ts';
import { aPortalFolder } from '../support/portal-folder.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const DOCUMENT = `resolutions/${ID}.md`;
const RECORD = `resolutions/_record/${ID}.yaml`;
const NOW = new Date('2026-11-24T05:00:00Z');
const portal = aPortalFolder();
let page = '';
let published: string[] = [];

beforeAll(async () => {
  recordPortal(checkPortal(portal.root).library, { root: portal.root, now: NOW });
  const record = parse(portal.read(RECORD)) as { clauses: { id: string }[] };
  published = record.clauses.map(({ id }) => id);
  // A section is inserted before the first, one clause is renamed, one retired, and points change places.
  portal.replace(DOCUMENT, '## I. MỤC TIÊU', '## I. TÌNH HÌNH\n\nĐường xấu.\n\n## II. MỤC TIÊU');
  portal.replace(DOCUMENT, '## II. TỔ CHỨC THỰC HIỆN', '## III. TỔ CHỨC, PHÂN CÔNG');
  portal.replace(DOCUMENT, 'a) Mỗi thôn một tuyến;\n\nđ) Mỗi xóm một ngõ.', 'a) Mỗi xóm một ngõ.');
  portal.replace(
    DOCUMENT,
    'clause: muc-i/khoan-1, replacedClause',
    'clause: muc-ii/khoan-1, replacedClause',
  );
  portal.replace(DOCUMENT, 'clause: muc-i/khoan-1 }]', 'clause: muc-ii/khoan-1 }]');
  portal.append(
    RECORD,
    `moved:
  muc-i/khoan-1: muc-ii/khoan-1
  muc-i/khoan-2: muc-ii/khoan-2
  muc-i/khoan-2/diem-dj: muc-ii/khoan-2/diem-a
retired:
  muc-i/khoan-2/diem-a: Nhập vào điểm khác
`,
  );
  for (const file of [
    'plans/ke-hoach-02-kh-du-2026-02-10-xa-thu.md',
    'articles/2026/duong-thon-ba.md',
    'glossary.yaml',
    'guides/hoi-dap.mdx',
  ]) {
    portal.write(file, portal.read(file).replaceAll('muc-i/', 'muc-ii/'));
  }
  const { outDir, problems } = await buildPortal({
    portal: portal.root,
    outDir: `${portal.root}-dist`,
    now: NOW,
  });
  expect(problems).toEqual([]);
  page = readFileSync(`${outDir}/nghi-quyet/${ID}/index.html`, 'utf8');
});
afterAll(() => {
  rmSync(`${portal.root}-dist`, { recursive: true, force: true });
  rmSync(dirname(buildPlaces(portal.root).cacheDir), { recursive: true, force: true });
  portal.dispose();
});

test('every anchor once published is still on the page, each once', () => {
  expect(published.length).toBeGreaterThan(4);
  for (const id of published) expect(page.split(` id="${id}"`), id).toHaveLength(2);
});

test('a moved clause answers to its former address', () => {
  const [, section = ''] = page.split('id="muc-ii/khoan-1"');
  expect(section.slice(0, 300)).toContain('id="muc-i/khoan-1"');
});

test('a retired clause says why it is gone', () => {
  expect(page).toContain('Nhập vào điểm khác');
});
