import { expect, test } from 'vitest';
import { writeEpub } from '../../../../src/epub/write-epub.ts';
import { packBook } from '../../../../src/study/pack/book.ts';
import { checkEpub, openEpub } from '../../../support/epub.ts';
import { aMeeting, aPack, aPackedExtract } from '../../../support/study-pack.ts';

const NOW = new Date('2026-11-25T05:00:00.123Z');
const bookOf = (pack = aPack()) => {
  const epub = writeEpub(packBook(pack, NOW));
  expect(checkEpub(epub)).toEqual([]);
  return openEpub(epub);
};

test('a pack is a sound e-book', () => {
  const files = bookOf();
  expect(files.get('EPUB/trich-van-ban.xhtml')).toContain('<p>Lời văn.</p>');
  expect(files.get('EPUB/nav.xhtml')).toContain(
    '<a href="trich-van-ban.xhtml#trich-1">Khoản 1 Mục I Nghị quyết 05-NQ/ĐU</a>',
  );
});

test('it says where it comes from below its last part', () => {
  const parts = { agenda: true, questions: true, answers: false, minutes: false };
  expect(bookOf().get('EPUB/bien-ban.xhtml')).toMatch(/<footer>[^]*Cổng thông tin xã Thử/);
  expect(bookOf(aPack({ meeting: aMeeting({ parts }) })).get('EPUB/trich-van-ban.xhtml')).toMatch(
    /<footer>[^]*chon=nghi-quyet-05/,
  );
});

test('its name is the meeting’s, its author who holds it', () => {
  const details = { ...aMeeting().details, topic: 'Đường thôn', organisation: 'Chi bộ thôn Ba' };
  const about = bookOf(aPack({ meeting: aMeeting({ details }) })).get('EPUB/package.opf');
  expect(about).toContain('<dc:title>Tài liệu sinh hoạt: Đường thôn</dc:title>');
  expect(about).toContain('<dc:creator>Chi bộ thôn Ba</dc:creator>');
  expect(about).toContain('2026-11-25T05:00:00Z');
});

test('the same choice is the same book, another choice another', () => {
  const idOf = (address: string) => packBook(aPack({ address }), NOW).id;
  expect(idOf('https://x.example/?chon=a')).toBe(idOf('https://x.example/?chon=a'));
  expect(idOf('https://x.example/?chon=a')).not.toBe(idOf('https://x.example/?chon=b'));
});

test('headings of extracts go on from those of the book', () => {
  const extracts = [aPackedExtract({ words: ['<h2>1. Đường</h2>', '<h3>a) Rộng</h3>'] })];
  const xhtml = bookOf(aPack({ extracts })).get('EPUB/trich-van-ban.xhtml') ?? '';
  expect([...xhtml.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['1', '2', '3', '4']);
});
