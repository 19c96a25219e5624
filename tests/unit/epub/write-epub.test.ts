import { afterEach, describe, expect, test } from 'vitest';
import { bookId, type Book } from '../../../src/epub/book.ts';
import { writeEpub } from '../../../src/epub/write-epub.ts';
import { checkEpub, openEpub } from '../../support/epub.ts';

const ADDRESS = 'https://xa-thu.example/nghi-quyet/a/';

function aBook(overrides: Partial<Book> = {}): Book {
  return {
    id: bookId(ADDRESS),
    title: 'Nghị quyết về đường thôn',
    language: 'vi',
    modified: '2026-11-24T00:00:00Z',
    creator: 'Đảng ủy xã Thử',
    source: ADDRESS,
    contents: 'Mục lục',
    chapters: [{ id: 'noi-dung', title: 'Nội dung', xhtml: '<h1>Nội dung</h1>', headings: [] }],
    styles: 'h1 { font-size: 1.4em; }',
    ...overrides,
  };
}

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('an e-book', () => {
  test('is sound, whatever signs its words hold', () => {
    const strange = 'Ặ ệ ữ Ố & <đ> "trích" \u0000\u000B';
    const chapters = [
      {
        id: 'chuong-1',
        title: strange,
        xhtml: '<h1>Ặ</h1><p id="khoan-1">đ\u0001</p>',
        headings: [{ id: 'khoan-1', title: strange, level: 1 }],
      },
    ];
    const epub = writeEpub(
      aBook({ title: strange, creator: strange, contents: strange, chapters }),
    );
    expect(checkEpub(epub)).toEqual([]);
    expect(openEpub(epub).get('EPUB/nav.xhtml')).toContain('Ặ ệ ữ Ố &amp; &lt;đ&gt;');
  });

  test('has composed letters, however its text was written', () => {
    const title = 'Đảng ủy về đường thôn'.normalize('NFD');
    const text = openEpub(writeEpub(aBook({ title }))).get('EPUB/package.opf');
    expect(text).toContain('<dc:title>Đảng ủy về đường thôn</dc:title>');
  });

  test('has the same bytes wherever and whenever it is made', () => {
    process.env.TZ = 'Pacific/Honolulu';
    const there = writeEpub(aBook());
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    expect(Buffer.from(writeEpub(aBook())).equals(there)).toBe(true);
  });

  test('bears an identifier that its address alone decides', () => {
    expect(bookId(ADDRESS)).toBe('urn:uuid:4afe9f3d-b2eb-5bfd-b093-7e300c3f005b');
  });

  test('lists its chapters with what stands in them, each below what holds it', () => {
    const headings = [
      { id: 'muc-i', title: 'Mục I', level: 1 },
      { id: 'muc-i/khoan-1/diem-a', title: 'Điểm a', level: 3 },
      { id: 'muc-i/khoan-2', title: 'Khoản 2', level: 2 },
      { id: 'muc-ii', title: 'Mục II', level: 1 },
    ];
    const xhtml = headings.map(({ id }) => `<p id="${id}">${id}</p>`).join('');
    const chapters = [{ id: 'noi-dung', title: 'Nội dung', xhtml, headings }];
    const epub = writeEpub(aBook({ chapters }));
    expect(checkEpub(epub)).toEqual([]);
    const list = openEpub(epub).get('EPUB/nav.xhtml') ?? '';
    expect(list.replace(/^.*<\/h1>|<\/nav>.*$|\n|<a [^>]*>|<\/a>/gs, '')).toBe(
      '<ol><li>Nội dung<ol>' +
        '<li>Mục I<ol><li>Điểm a</li><li>Khoản 2</li></ol></li><li>Mục II</li>' +
        '</ol></li></ol>',
    );
  });
});

describe('the check of e-books sees', () => {
  const chapter = (xhtml: string) =>
    aBook({ chapters: [{ id: 'noi-dung', title: 'Nội dung', xhtml, headings: [] }] });

  test.each([
    ['an element that is not closed', chapter('<p>Một<br></p>'), 'not well-formed'],
    ['a link to a place that is not there', chapter('<a href="#muc-ii">II</a>'), 'leads nowhere'],
    ['a link to a file that is not there', chapter('<a href="b.xhtml">b</a>'), 'leads nowhere'],
    ['a picture from elsewhere', chapter('<img src="https://a.example/b.png"/>'), 'leads nowhere'],
    ['an id that stands twice', chapter('<p id="a">1</p><p id="a">2</p>'), 'id twice'],
    ['an instant that is none', aBook({ modified: '2026-11-24' }), 'no instant'],
    ['an identifier that is none', aBook({ id: 'a' }), 'no uuid'],
    ['a book without text', aBook({ chapters: [] }), 'order of reading'],
  ])('%s', (_case, book, fault) => {
    expect(checkEpub(writeEpub(book)).join()).toContain(fault);
  });
});
