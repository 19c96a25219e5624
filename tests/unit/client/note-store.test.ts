import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName, openNotes } from '../../../src/client/notes/note-database.ts';
import { NoteStore } from '../../../src/client/notes/note-store.ts';
import { aNote } from '../../support/notes.ts';

const LATER = '2026-11-26T08:00:00.000Z';
const LATEST = '2026-11-26T09:00:00.000Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Two tabs of one portal that both show a note. */
async function twoTabs() {
  const [here, there] = [new NoteStore('/'), new NoteStore('/')];
  const note = aNote();
  await here.add(note);
  return { here, there, note };
}

describe('notes in a browser', () => {
  test('are kept, by document', async () => {
    const store = new NoteStore('/');
    const other = aNote({ id: 'b', document: { ...aNote().document, id: 'khac' } });
    await store.add(aNote({ id: 'a' }));
    await store.add(other);
    expect(await store.all('khac')).toEqual([other]);
    expect(await new NoteStore('/').all()).toHaveLength(2);
  });

  test('of two portals of one host are apart', async () => {
    await new NoteStore('/xa-a/').add(aNote());
    expect(await new NoteStore('/xa-b/').all()).toEqual([]);
  });

  test('are changed, and remember what they said', async () => {
    const store = new NoteStore('/');
    const note = aNote();
    await store.add(note);
    const { note: changed, outcome } = await store.save(note, { kind: 'new', text: 'Sửa.' }, LATER);
    expect(outcome).toBe('saved');
    expect(await store.all()).toEqual([changed]);
    expect(changed).toMatchObject({ text: 'Sửa.', revision: 2, id: note.id });
  });

  test('are deleted, and kept again as they were', async () => {
    const store = new NoteStore('/');
    const note = aNote();
    await store.add(note);
    expect(await store.remove(note)).toBe(true);
    expect(await store.all()).toEqual([]);
    await store.add(note);
    expect(await store.all()).toEqual([note]);
  });

  test('from a file are joined as one', async () => {
    const store = new NoteStore('/');
    const notes = [aNote({ id: 'a' }), aNote({ id: 'b' })];
    expect(await store.join(notes)).toMatchObject({ added: 2 });
    expect(await store.join(notes)).toMatchObject({ added: 0, known: 2 });
    expect(await store.all()).toHaveLength(2);
  });
});

describe('two tabs', () => {
  test('keep both of two changes of one note', async () => {
    const { here, there, note } = await twoTabs();
    const first = await here.save(note, { kind: 'main', text: 'Của thẻ này.' }, LATER);
    const second = await there.save(note, { kind: 'main', text: 'Của thẻ kia.' }, LATEST);
    expect([first.outcome, second.outcome]).toEqual(['saved', 'apart']);
    const texts = (await here.all()).map(({ text }) => text);
    expect(texts.sort()).toEqual(['Của thẻ kia.', 'Của thẻ này.']);
  });

  test('that make the same change make one', async () => {
    const { here, there, note } = await twoTabs();
    await here.save(note, { kind: 'main', text: 'Như nhau.' }, LATER);
    const { outcome } = await there.save(note, { kind: 'main', text: 'Như nhau.' }, LATEST);
    expect(outcome).toBe('saved');
    expect(await here.all()).toHaveLength(1);
  });

  test('do not lose a change of a note that one of them deleted', async () => {
    const { here, there, note } = await twoTabs();
    await here.remove(note);
    const { outcome } = await there.save(note, { kind: 'main', text: 'Viết tiếp.' }, LATER);
    expect(outcome).toBe('again');
    expect(await here.all()).toMatchObject([{ id: note.id, text: 'Viết tiếp.' }]);
  });

  test('do not delete what one of them has not seen', async () => {
    const { here, there, note } = await twoTabs();
    await here.save(note, { kind: 'main', text: 'Mới hơn.' }, LATER);
    expect(await there.remove(note)).toBe(false);
    expect(await here.all()).toHaveLength(1);
  });

  test('changing at one moment lose nothing', async () => {
    const { here, there, note } = await twoTabs();
    await Promise.all(
      [here, there, here, there].map((tab, index) =>
        tab.save(note, { kind: 'main', text: `Lần ${index}.` }, LATER),
      ),
    );
    const texts = (await here.all()).map(({ text }) => text);
    expect(texts.sort()).toEqual(['Lần 0.', 'Lần 1.', 'Lần 2.', 'Lần 3.']);
  });

  test('tell each other', async () => {
    const { here, there } = await twoTabs();
    const told = vi.fn();
    there.onChange(told);
    await here.add(aNote({ id: 'b' }));
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
  });
});

describe('storage that refuses', () => {
  const refusing = (name: string) => {
    const open = () => {
      throw new DOMException('refused', name);
    };
    globalThis.indexedDB = { open } as unknown as IDBFactory;
  };

  test.each([
    ['SecurityError', 'forbidden'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('says why by %s', async (name, kind) => {
    refusing(name);
    await expect(new NoteStore('/').all()).rejects.toMatchObject({ kind });
  });

  test('is asked again with the next note', async () => {
    refusing('SecurityError');
    const store = new NoteStore('/');
    await expect(store.add(aNote())).rejects.toMatchObject({ kind: 'forbidden' });
    globalThis.indexedDB = new IDBFactory();
    await store.add(aNote());
    expect(await store.all()).toHaveLength(1);
  });

  test('is not there at all', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(new NoteStore('/').all()).rejects.toMatchObject({ kind: 'forbidden' });
  });

  const openedElsewhere = (form: number) =>
    new Promise((done, fail) => {
      const request = indexedDB.open(databaseName('/'), form);
      request.onsuccess = done;
      request.onerror = fail;
    });

  test('is held open in a newer form by another tab', async () => {
    await openedElsewhere(9);
    await expect(new NoteStore('/').all()).rejects.toMatchObject({ kind: 'blocked' });
  });

  test('is held open in an older form by another tab that does not let go', async () => {
    await openedElsewhere(1);
    await expect(openNotes('/', () => undefined, 2)).rejects.toMatchObject({ kind: 'blocked' });
  });

  test('lets go for a newer form, and says so', async () => {
    const closed = vi.fn();
    await openNotes('/', closed);
    await openedElsewhere(2);
    expect(closed).toHaveBeenCalledOnce();
  });
});
