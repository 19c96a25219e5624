import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { renderBook } from '../../../src/catalog/rendered-book.ts';
import { bookOf, type BookView } from '../../../src/catalog/views/book.ts';
import { documentViews } from '../../../src/catalog/views/document.ts';
import { planViews } from '../../../src/catalog/views/plan.ts';
import { checkEpub, openEpub } from '../../support/epub.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const STUB = 'documents/chi-thi-01-ct-du-2026-02-01-xa-thu.md';
const RESOLUTION = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

/** Views of the first resolution's, other document's or plan's book. */
function viewOf(kind: 'resolutions' | 'documents' | 'plans'): BookView | undefined {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  const portal = toPortal(library, new Date('2026-11-24T05:00:00Z'));
  const [first] = kind === 'plans' ? planViews(portal) : documentViews(portal, kind);
  return first && bookOf(first.view);
}

/** Files of the book, which is sound. */
function bookOfFirst(kind: 'resolutions' | 'documents' | 'plans'): Map<string, string> {
  const view = viewOf(kind);
  if (!view) throw new Error('no book');
  const epub = renderBook(view, folder.root);
  expect(checkEpub(epub)).toEqual([]);
  return openEpub(epub);
}

test('force stands before all else but the name, with its day', () => {
  const about = bookOfFirst('resolutions').get('EPUB/van-ban.xhtml');
  expect(about).toMatch(
    /<h1>Về làm đường thôn<\/h1>\s*<p class="status"><b>Tình trạng hiệu lực: Còn hiệu lực<\/b> – .* \(tính đến ngày 24\/11\/2026\)\.<\/p>/,
  );
  expect(about).toContain('<dt>Ngày ban hành</dt><dd>15/01/2026</dd>');
});

test('each chapter says its source and the day it was checked', () => {
  for (const [name, text] of bookOfFirst('resolutions')) {
    if (!name.endsWith('.xhtml') || name.endsWith('nav.xhtml')) continue;
    expect(text).toMatch(/<footer>.*Nguồn: Văn phòng Đảng ủy, kiểm tra ngày 01\/06\/2026\./);
  }
});

test('every clause is an anchor by its id, and those with a title are in the table of contents', () => {
  const files = bookOfFirst('resolutions');
  for (const id of ['muc-i', 'muc-i/khoan-1', 'muc-i/khoan-2/diem-dj', 'muc-ii'])
    expect(files.get('EPUB/noi-dung.xhtml')).toContain(`<section id="${id}">`);
  const contents = files.get('EPUB/nav.xhtml');
  expect(contents).toContain('<a href="noi-dung.xhtml#muc-i/khoan-1">1. Đường thôn</a>');
  expect(contents).not.toContain('diem-dj');
});

test('a text issued with a document is a chapter of its own, and citations lead there', () => {
  folder.append(
    RESOLUTION,
    '\n\nThực hiện khoản 1 Mục I Nghị quyết này.\n\n## QUY CHẾ\n\nBan hành kèm theo Nghị quyết số 05-NQ/ĐU\n\n' +
      '### Điều 1. Phạm vi\n\nXem [mục I](#muc-i), [giới thiệu](/gioi-thieu/) và [cổng khác](https://khac.example/a).\n',
  );
  const files = bookOfFirst('resolutions');
  const attached = files.get('EPUB/kem-theo-1.xhtml');
  expect(attached).toContain('<section id="kem-theo-1/dieu-1">');
  expect(attached).toContain(
    '<a href="noi-dung.xhtml#muc-i"><span class="unbroken">mục I</span></a>',
  );
  expect(attached).toContain('<a href="https://xa-thu.example/gioi-thieu/">giới thiệu</a>');
  expect(attached).toContain('<a href="https://khac.example/a">cổng khác</a>');
  const own = files.get('EPUB/noi-dung.xhtml');
  expect(own).toMatch(/<a href="noi-dung.xhtml#muc-i\/khoan-1" class="citation"/);
  expect(own).not.toContain('kem-theo-1/dieu-1');
});

test('a citation of another document leads to its page on the portal', () => {
  folder.append(RESOLUTION, '\nThực hiện Chỉ thị số 01-CT/ĐU ngày 01/02/2026.\n');
  expect(bookOfFirst('resolutions').get('EPUB/noi-dung.xhtml')).toContain(
    '<a href="https://xa-thu.example/van-ban/chi-thi-01-ct-du-2026-02-01-xa-thu/" class="citation"',
  );
});

test('tables, task boxes, notes and line breaks of Markdown are sound XHTML', () => {
  folder.append(
    RESOLUTION,
    '\n| Thôn | km |\n| --- | --: |\n| Ba | 2 |\n\n- [x] Xong\n- [ ] Chưa\n\nDòng một  \ndòng hai.[^1]\n\n---\n\n[^1]: Ghi chú.\n',
  );
  const text = bookOfFirst('resolutions').get('EPUB/noi-dung.xhtml');
  expect(text).toContain('<td class="align-right">2</td>');
  expect(text).toContain('☑');
  expect(text).not.toMatch(/<input|style=/);
});

test('a stub says that it holds no text', () => {
  const files = bookOfFirst('documents');
  expect(files.has('EPUB/noi-dung.xhtml')).toBe(false);
  expect(files.get('EPUB/van-ban.xhtml')).toContain('chưa có nội dung');
});

test('a plan is a summary where it is one, and lists its tasks as they stand', () => {
  const files = bookOfFirst('plans');
  expect(files.get('EPUB/van-ban.xhtml')).toContain('Bản tóm tắt biên tập');
  const tasks = files.get('EPUB/nhiem-vu.xhtml');
  expect(tasks).toMatch(/<h1>Nhiệm vụ \(tính đến ngày 24\/11\/2026\)<\/h1>/);
  expect(tasks).toContain('Chỉ nêu tám nhiệm vụ đầu.');
  expect(tasks).toMatch(/<li>1\. Đổ bê tông đường thôn Ba\. Chủ trì: .*; Hoàn thành<\/li>/);
});

test('a withdrawn document has no book', () => {
  folder.replace(STUB, 'text: stub', 'text: stub\nwithdrawn: { on: 2026-10-01, why: Đăng nhầm. }');
  expect(viewOf('documents')).toBeUndefined();
});

test('news about a document changes nothing in its book', () => {
  const before = viewOf('resolutions');
  folder.write(
    'articles/2026/tin-moi.md',
    `---
title: Tin mới
standfirst: Thôn Ba lát xong đường.
publishedAt: 2026-07-01T07:00:00+07:00
section: kinh-te
byline: [ban-bien-tap]
reports: [{ document: nghi-quyet-05-nq-du-2026-01-15-xa-thu, clauses: [muc-i], basis: editorial }]
---

Đường đã xong.
`,
  );
  expect(viewOf('resolutions')).toEqual(before);
});
