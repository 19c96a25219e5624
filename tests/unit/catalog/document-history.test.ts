import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { sitemapView } from '../../../src/catalog/sitemap.ts';
import { documentHistoryViews } from '../../../src/catalog/views/document-history.ts';
import { articleViews } from '../../../src/catalog/views/article.ts';
import { documentViews } from '../../../src/catalog/views/document.ts';
import { guideViews } from '../../../src/catalog/views/guide.ts';
import { plainViews } from '../../../src/catalog/views/page.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const DOCUMENT = `resolutions/${ID}.md`;
const HISTORY = `resolutions/_history/${ID}.yaml`;
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function portal(day = '2026-11-24'): Portal {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  return toPortal(library, new Date(`${day}T05:00:00Z`));
}

const viewOf = (it: Portal) => documentHistoryViews(it, 'resolutions')[0]?.view;
const linkOf = (it: Portal) => documentViews(it, 'resolutions')[0]?.view.history;

/** Keep versions of the fixture's resolution: earlier ones by what they said instead, the last as it stands. */
function keepVersions(edits: Record<string, [words: string, others: string][]>, more = ''): void {
  const body = folder.read(DOCUMENT).split('---\n')[2] ?? '';
  const versions = Object.entries(edits).map(([on, replaced]) => {
    const text = replaced.reduce((it, [words, others]) => it.replace(words, others), body);
    return `  - on: ${on}\n    text: ${JSON.stringify(text)}\n`;
  });
  folder.write(HISTORY, `versions:\n${versions.join('')}${more}`);
}

const sentences = (edits: [string, string][]) => {
  keepVersions({ '2026-02-01': edits, '2026-03-01': [] });
  return viewOf(portal())?.versions[0]?.changes.map(({ sentence }) => sentence);
};

describe('the history of a document is told in sentences', () => {
  test.each<[string, [string, string][], string[]]>([
    [
      'a number, with the word beside it',
      [['mười', 'tám']],
      ['Khoản 1 Mục I được sửa: thay “tám cây” bằng “mười cây”.'],
    ],
    [
      'words added and words dropped',
      [
        ['đường thôn trước', 'đường trước'],
        ['hằng năm', 'mới hằng năm'],
      ],
      [
        'Khoản 1 Mục I được sửa: thêm “thôn” sau “mười cây số đường”.',
        'Mục II được sửa: bỏ “mới”.',
      ],
    ],
    [
      'a point that came',
      [['\n\nđ) Mỗi xóm một ngõ.', '']],
      ['Thêm điểm đ khoản 2 Mục I: “Mỗi xóm một ngõ.”.'],
    ],
    [
      'a clause that went, with its points',
      [['## II.', '### 3. Ngõ cụt\n\nKhông làm.\n\na) Trừ ngõ rộng.\n\n## II.']],
      ['Bỏ khoản 3 Mục I: “Ngõ cụt Không làm. a) Trừ ngõ rộng.”.'],
    ],
    [
      'a clause of another number',
      [['## II. TỔ CHỨC', '## III. TỔ CHỨC']],
      ['Mục III nay là Mục II.'],
    ],
  ])('%s', (_what, edits, expected) => {
    expect(sentences(edits)).toEqual(expected);
  });

  test('no sentence has a plus or a minus', () => {
    const told = sentences([['mười', 'tám']])?.join(' ');
    expect(told).not.toMatch(/[+−]|- /);
  });

  test('stress alone changes no clause', () => {
    expect(sentences([['mười', '**mười**']])).toEqual([]);
  });
});

test('versions stand newest first, each compared with the one before, up to the day of the build', () => {
  keepVersions({
    '2026-02-01': [['mười', 'tám']],
    '2026-03-01': [['mười', 'chín']],
    '2026-04-01': [],
  });
  const days = (it: Portal) => viewOf(it)?.versions.map(({ day, since }) => [day.iso, since?.iso]);

  expect(days(portal())).toEqual([
    ['2026-04-01', '2026-03-01'],
    ['2026-03-01', '2026-02-01'],
    ['2026-02-01', undefined],
  ]);
  expect(days(portal('2026-03-15'))?.[0]).toEqual(['2026-03-01', '2026-02-01']);
});

test('a changed clause leads to where it stands today', () => {
  keepVersions({ '2026-02-01': [['mười', 'tám']], '2026-03-01': [] });
  const [change] = viewOf(portal())?.versions[0]?.changes ?? [];
  expect(change?.clause).toEqual({
    label: 'Đọc khoản 1 Mục I hiện nay',
    address: `/nghi-quyet/${ID}/#muc-i/khoan-1`,
  });
});

test('of a withheld text the day and the reason are told', () => {
  keepVersions(
    { '2026-02-01': [['mười', 'tám']], '2026-04-01': [] },
    'withheld: { 2026-03-01: Có tên riêng }\n',
  );
  expect(viewOf(portal())?.versions.map(({ withheld }) => withheld)).toEqual([
    undefined,
    'Có tên riêng',
    undefined,
  ]);
});

describe('notes of editors', () => {
  const note = (fields: string) =>
    folder.replace(DOCUMENT, 'aliases:', `changes: [${fields}]\naliases:`);

  test('make a page of history by themselves, newest first, minor edits silent', () => {
    note(
      '{ on: 2026-03-01, what: Sửa lỗi chép. }, { on: 2026-04-01, what: Thêm mục. }, { on: 2026-05-01, what: Dấu phẩy., minor: true }',
    );
    expect(viewOf(portal())?.notes.map(({ what }) => what)).toEqual(['Thêm mục.', 'Sửa lỗi chép.']);
  });

  test('that are minor make none', () => {
    note('{ on: 2026-05-01, what: Dấu phẩy., minor: true }');
    expect(viewOf(portal())).toBeUndefined();
    expect(linkOf(portal())).toBeUndefined();
  });
});

test.each([
  ['an article', 'articles/2026/duong-thon-ba.md', (it: Portal) => articleViews(it)],
  ['a guide', 'guides/hoi-dap.mdx', (it: Portal) => guideViews(it)],
  ['a page', 'pages/gioi-thieu.md', (it: Portal) => plainViews(it)],
])('%s tells notes at its foot', (_what, file, views) => {
  const text = folder.read(file);
  folder.write(
    file,
    text.replace(/\n---\n/, '\nchanges: [{ on: 2026-11-20, what: Thêm. }]\n---\n'),
  );
  expect(views(portal()).flatMap(({ view }) => view.changes.map(({ what }) => what))).toEqual([
    'Thêm.',
  ]);
});

test('the document leads to its history, which search engines leave to the document', () => {
  expect(linkOf(portal())).toBeUndefined();
  keepVersions({ '2026-02-01': [['mười', 'tám']], '2026-03-01': [] });

  const address = `/nghi-quyet/${ID}/lich-su/`;
  expect(linkOf(portal())).toEqual({ label: 'Xem những lần sửa', address });
  expect(viewOf(portal())?.frame).toMatchObject({ address, hidden: true });
  expect(JSON.stringify(sitemapView(portal()))).not.toContain('lich-su');
});

test('a withdrawn document tells nothing of what it said', () => {
  keepVersions({ '2026-02-01': [['mười', 'tám']], '2026-03-01': [] });
  folder.replace(DOCUMENT, 'aliases:', 'withdrawn: { on: 2026-06-01, why: Sai. }\naliases:');
  expect(documentHistoryViews(portal(), 'resolutions')).toEqual([]);
});
