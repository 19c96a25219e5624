import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTE_KINDS, type Note } from '../../../src/study/notes/note.ts';
import { readNotes } from '../../../src/study/notes/read-markdown.ts';
import { writeMarkdown } from '../../../src/study/notes/write-markdown.ts';
import { aNote, NOTE_SOURCE } from '../../support/notes.ts';

const AT = '2026-11-30T03:00:00.000Z';
const write = (...notes: Note[]) => writeMarkdown(notes, NOTE_SOURCE);

describe('a file of notes', () => {
  test('reads like a text', () => {
    const shown = write(aNote()).replace(/\n*<!-- .* -->/g, '');
    expect(shown.trim()).toBe(
      `# Ghi chép của tôi

Lấy từ Cổng xã Minh Hoạ, ngày 26/11/2026. Để đọc lại trên cổng: mở https://xa.example/ghi-chep/, chọn tệp này ở mục “Nhập từ tệp Markdown đã tải”. Các dòng ẩn trong tệp giữ chỗ cho từng ghi chép; xin đừng xoá.

## Nghị quyết số 05/NQ-HĐND

Về cứng hoá đường thôn

<https://xa.example/nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/>

### Khoản 1 Điều 4

> cứng hoá 12 km đường thôn

<https://xa.example/nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/#dieu-4/khoan-1>

**Ý chính.** Ghi ngày 25/11/2026.

Đường thôn mình nằm trong danh mục này.`,
    );
  });

  test('gives back every note, whatever words it holds', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<!-- loi -->',
        'a\n<!-- ghi-chep {} -->\nb',
        '-->',
        '&lt;!--',
        '# đầu đề\n\n- việc 1\r\n- việc 2',
        '  giữ dòng\t\n\n\n',
        '\ud800',
      ),
    );
    const note = fc
      .record({
        id: fc.uuid(),
        text: words,
        quotation: words,
        name: words,
        kind: fc.constantFrom(...NOTE_KINDS),
      })
      .map(({ id, text, quotation, name, kind }) => {
        const base = aNote();
        const document = { ...base.document, name, subject: name };
        return aNote({ id, text, kind, document, anchor: { ...base.anchor, quotation } });
      });
    const byId = (notes: Note[]) => notes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 5 }), (notes) => {
        const read = readNotes(write(...notes), AT);
        expect(read).toMatchObject({ damaged: 0 });
        expect(typeof read === 'string' ? read : byId(read.notes)).toEqual(byId(notes));
      }),
      { numRuns: 500 },
    );
  });

  test('gives back every note after an editor changed its line ends', () => {
    const notes = [aNote({ text: 'Một.\n\nHai.' })];
    const file = write(...notes).replaceAll('\n', ' \r\n');
    expect(readNotes(file, AT)).toEqual({ notes, damaged: 0 });
  });

  test('edited by hand, changes the note it shows', () => {
    const file = write(aNote()).replace('nằm trong danh mục', 'chưa có trong danh mục');
    expect(readNotes(file, AT)).toMatchObject({
      notes: [{ text: 'Đường thôn mình chưa có trong danh mục này.', revision: 2, changedAt: AT }],
    });
  });

  test.each([
    ['another text', '# Ghi chép của tôi\n\nKhông phải tệp của cổng.', 'not-notes'],
    ['nothing', '', 'not-notes'],
    ['an archive', 'PK\u0003\u0004\u0014', 'not-notes'],
    ['a later form', write(aNote()).replace('ghi-chep 1 1', 'ghi-chep 2 1'), 'newer-form'],
  ])('is refused when it is %s', (_case, file, refusal) => {
    expect(readNotes(file, AT)).toBe(refusal);
  });

  test('tells how many of its notes cannot be read, and gives the others', () => {
    const other = aNote({ id: 'b', madeAt: '2026-11-26T03:00:00.000Z' });
    const whole = write(aNote({ id: 'a' }), other);
    const damaged = whole.replace('"id":"a"', '"id":');
    expect(readNotes(damaged, AT)).toEqual({ notes: [other], damaged: 1 });
    const cut = whole.slice(0, whole.lastIndexOf('<!-- loi'));
    expect(readNotes(cut, AT)).toMatchObject({ notes: [{ id: 'a' }], damaged: 1 });
  });
});
