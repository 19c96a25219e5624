import { describe, expect, test } from 'vitest';
import { mergeNotes } from '../../../src/study/notes/merge-notes.ts';
import { changedNote, fingerprint } from '../../../src/study/notes/note.ts';
import { parseNote } from '../../../src/study/notes/parse-note.ts';
import { aNote } from '../../support/notes.ts';

const LATER = '2026-11-26T08:00:00.000Z';
const first = aNote({ text: 'Thôn mình chưa có rãnh nước.' });
const second = changedNote(first, { kind: 'action', text: 'Vận động hiến đất.' }, LATER);

describe('a note', () => {
  test('keeps in mind what it said before it was changed', () => {
    expect(second).toMatchObject({ revision: 2, changedAt: LATER, past: [fingerprint(first)] });
  });

  test('that is saved as it was is not changed', () => {
    expect(changedNote(first, { kind: first.kind, text: first.text }, LATER)).toBe(first);
  });

  test('has composed letters, whatever keyboard wrote them', () => {
    const text = 'Rà soát đường thôn'.normalize('NFD');
    expect(changedNote(first, { kind: 'main', text }, LATER).text).toBe('Rà soát đường thôn');
  });

  test('is read from what was written of it', () => {
    expect(parseNote(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  test.each<[string, unknown]>([
    ['no object', 'ghi chép'],
    ['no id', { ...first, id: undefined }],
    ['a kind that is none', { ...first, kind: 'khác' }],
    ['a text that is none', { ...first, text: 5 }],
    ['a day that is none', { ...first, madeAt: 'hôm qua' }],
    ['no revision', { ...first, revision: 0 }],
    ['no anchor', { ...first, anchor: null }],
    ['no quotation', { ...first, anchor: { ...first.anchor, quotation: null } }],
    ['a past that is none', { ...first, past: [1] }],
    ['an address elsewhere', { ...first, document: { ...first.document, address: '//a.vn/' } }],
    ['a script', { ...first, document: { ...first.document, address: 'javascript:alert(1)' } }],
  ])('with %s is none', (_case, value) => {
    expect(parseNote(value)).toBeUndefined();
  });
});

describe('notes from a file', () => {
  const counts = ({ added, renewed, copied, known }: ReturnType<typeof mergeNotes>) =>
    ({ added, renewed, copied, known }) as const;
  const NONE = { added: 0, renewed: 0, copied: 0, known: 0 };

  test('are added once, however often the file is read', () => {
    const merge = mergeNotes([], [first, first]);
    expect(merge.write).toEqual([first]);
    const again = mergeNotes(merge.write, [first]);
    expect(counts(again)).toEqual({ ...NONE, known: 1 });
    expect(again.write).toEqual([]);
  });

  test('renew an older content of themselves', () => {
    const merge = mergeNotes([first], [second]);
    expect(counts(merge)).toEqual({ ...NONE, renewed: 1 });
    expect(merge.write).toEqual([second]);
  });

  test('do not undo what was changed since', () => {
    expect(mergeNotes([second], [first])).toEqual({ ...NONE, known: 1, write: [] });
  });

  test('stand beside what was changed apart, and once at that', () => {
    const here = changedNote(first, { kind: 'main', text: 'Sửa ở nhà.' }, LATER);
    const there = changedNote(second, { kind: 'main', text: 'Sửa ở cơ quan.' }, LATER);
    const merge = mergeNotes([here], [there]);
    expect(counts(merge)).toEqual({ ...NONE, copied: 1 });
    expect(merge.write).toMatchObject([{ text: 'Sửa ở cơ quan.' }]);
    expect(merge.write[0]?.id).not.toBe(here.id);
    expect(mergeNotes([here, ...merge.write], [there])).toMatchObject({ known: 1, write: [] });
  });

  test('do not bring back a content that was changed and then written again', () => {
    const back = changedNote(second, { kind: first.kind, text: first.text }, LATER);
    expect(mergeNotes([back], [second])).toMatchObject({ known: 1, write: [] });
    expect(mergeNotes([second], [back])).toMatchObject({ renewed: 1, write: [back] });
  });
});
