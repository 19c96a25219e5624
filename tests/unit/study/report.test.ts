import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/study/notes/note.ts';
import { writeReport } from '../../../src/study/notes/word/write-report.ts';
import { aNote, NOTED_DOCUMENT, NOTE_SOURCE } from '../../support/notes.ts';
import { readZip } from '../../support/zip.ts';

function openReport(...notes: Note[]): Map<string, string> {
  const files = readZip(Buffer.from(writeReport(notes, NOTE_SOURCE)));
  return new Map(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

function partOf(files: Map<string, string>, name: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(files.get(name) ?? '', 'text/xml');
}

/** Style and words of every paragraph. */
function paragraphsOf(...notes: Note[]): string[] {
  const tree = partOf(openReport(...notes), 'word/document.xml');
  const attribute = (element: Element | undefined) => element?.getAttribute('w:val') ?? 'Normal';
  return [...tree.getElementsByTagName('w:p')].map((it) => {
    const style = attribute(it.getElementsByTagName('w:pStyle')[0]);
    const text = [...it.getElementsByTagName('w:t')].map(({ textContent }) => textContent);
    return `${style}: ${text.join('')}`;
  });
}

const ADDRESS = `https://xa.example${NOTED_DOCUMENT.address}`;

describe('a report of what was learnt', () => {
  test('has its two parts, each with what the reader noted for it', () => {
    const notes = [
      aNote({ id: 'a', kind: 'action', text: 'Vận động hai hộ hiến đất.\nBáo cáo chi bộ.' }),
      aNote({ id: 'b', kind: 'main', text: 'Làm 12 km.' }),
      aNote({ id: 'c', kind: 'new', text: '' }),
    ];
    const quote = 'Quote: “cứng hoá 12 km đường thôn”';
    const short = `Source: Khoản 1 Điều 4 ${NOTED_DOCUMENT.name}. Ghi ngày 25/11/2026. ${ADDRESS}#dieu-4/khoan-1`;
    expect(paragraphsOf(...notes).filter((it) => it !== 'Field: ')).toEqual([
      'Title: Bản thu hoạch',
      `Subtitle: Học tập, nghiên cứu ${NOTED_DOCUMENT.name}`,
      'Field: Họ và tên: ',
      'Field: Đơn vị: ',
      'Heading1: I. Nhận thức và những điểm mới của văn bản',
      'Heading2: 1. Những nội dung chính đã nắm được',
      quote,
      short.replace(NOTED_DOCUMENT.name, NOTED_DOCUMENT.citation),
      'Own: Làm 12 km.',
      'Heading2: 2. Những điểm mới',
      quote,
      short,
      'Heading1: II. Liên hệ bản thân và việc sẽ làm',
      quote,
      short,
      'Own: Vận động hai hộ hiến đất.',
      'Own: Báo cáo chi bộ.',
      'Heading1: Văn bản đã đọc',
      `Normal: ${NOTED_DOCUMENT.citation}. Đọc tại Cổng xã Minh Hoạ, ngày 26/11/2026. ${ADDRESS}`,
      'Signature: ………………, ngày …… tháng …… năm ………',
      'Signature: Người viết',
      'Signature: (Ký, ghi rõ họ tên)',
    ]);
  });

  test('has dotted lines where nothing was noted', () => {
    const after = (title: string, paragraphs: string[]) =>
      paragraphs[paragraphs.indexOf(title) + 1];
    const paragraphs = paragraphsOf();
    expect(after('Heading2: 2. Những điểm mới', paragraphs)).toBe('Field: ');
    expect(after('Heading1: II. Liên hệ bản thân và việc sẽ làm', paragraphs)).toBe('Field: ');
    expect(paragraphs).not.toContain('Heading1: Văn bản đã đọc');
  });

  test('tells notes on several documents apart', () => {
    const document = { ...NOTED_DOCUMENT, id: 'khac', name: 'Chỉ thị 05-CT/TW' };
    const paragraphs = paragraphsOf(aNote({ id: 'a' }), aNote({ id: 'b', document }));
    const titles = paragraphs.filter((it) => it.startsWith('Heading3'));
    expect(titles).toEqual(['Heading3: Chỉ thị 05-CT/TW', `Heading3: ${NOTED_DOCUMENT.name}`]);
  });

  test('is whole, whatever signs a reader wrote', () => {
    const files = openReport(aNote({ text: 'Ặ ệ ữ Ố & <đ> "\u0000\u000B\ud800'.normalize('NFD') }));
    for (const name of files.keys()) expect(() => partOf(files, name)).not.toThrow();
    expect(files.get('word/document.xml')).toContain('Ặ ệ ữ Ố &amp; &lt;đ&gt;');
  });

  test('lists every part it has, and leads to every address it shows', () => {
    const files = openReport(aNote());
    const listed = [...partOf(files, '[Content_Types].xml').getElementsByTagName('Override')];
    const parts = [...files.keys()].filter((it) => !/rels$|Types/.test(it)).map((it) => `/${it}`);
    expect(listed.map((it) => it.getAttribute('PartName')).sort()).toEqual(parts.sort());
    const relations = partOf(files, 'word/_rels/document.xml.rels');
    const ids = [...relations.getElementsByTagName('Relationship')].map((it) =>
      it.getAttribute('Id'),
    );
    const used = [...(files.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(2);
    expect(ids).toEqual(expect.arrayContaining(used.map(([, id]) => id)));
  });

  test('is set as offices set their papers', () => {
    const files = openReport(aNote());
    expect(files.get('word/document.xml')).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
    );
    expect(files.get('word/styles.xml')).toMatch(/Times New Roman.*<w:sz w:val="28"\/>/);
  });

  test('has the same bytes each time', () => {
    const write = () => Buffer.from(writeReport([aNote()], NOTE_SOURCE));
    expect(write().equals(write())).toBe(true);
  });
});
