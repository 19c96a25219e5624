import { describe, expect, test } from 'vitest';
import { readSought } from '../../../scripts/evaluate/making/entries.ts';
import type { Needs } from '../../../scripts/evaluate/making/needs.ts';
import { graderOf, type Reading } from '../../../scripts/evaluate/making/relevance.ts';
import type { QueryClass } from '../../../scripts/evaluate/query-set.ts';
import type { EntryFacts, GeneratedEntry } from '../../../scripts/generate/facts.ts';

function anEntry(id: string, facts: Partial<EntryFacts>, body = ''): GeneratedEntry {
  const isDocument = facts.type !== undefined;
  const { title = 'Tin', day = '2024-03-10' } = facts;
  const front = isDocument
    ? `subject: ${title}\nissuedOn: ${day}\nsymbol: ${facts.symbol ?? 'unknown'}`
    : `title: ${title}\npublishedAt: ${day}T08:00:00+07:00`;
  return {
    kind: isDocument ? 'documents' : 'articles',
    id,
    file: `${id}.md`,
    address: `/${id}/`,
    text: `---\n${front}\n---\n\n${body}\n`,
    beside: [],
    facts: {
      title,
      day,
      topic: 'thuy-loi',
      alsoAbout: [],
      place: 'thon-go-van',
      placeName: 'thôn Gò Vần',
      otherPlaces: [],
      cites: [],
      people: [],
      figures: [],
      phrases: [],
      rarities: [],
      homographs: [],
      hand: { tone: 'first', iy: 'y', abbreviates: false, dates: 'figures' },
      ...facts,
    },
  };
}

function gradesOf<Class extends QueryClass>(
  asking: { class: Class; need: Needs[Class]; query?: string; reading?: Reading },
  entries: GeneratedEntry[],
): Record<string, number> {
  const grade = graderOf({ query: '', ...asking }, asking.reading);
  return Object.fromEntries(
    readSought(entries, '2026-11-25').map((entry) => [entry.name, grade(entry)]),
  );
}

describe('what is said of a place', () => {
  const need = { phrase: 'nạo vét kênh', place: 'thôn Gò Vần' };
  const own = [{ topic: 'thuy-loi', phrase: 'nạo vét kênh' }];

  test('is wanted most in the title, then where it is the topic, then where it is named', () => {
    const there = 'Ở thôn Gò Vần, mọi người nạo vét kênh.';
    const entries = [
      anEntry('title', { title: 'Thôn Gò Vần nạo vét kênh' }),
      anEntry('topic', { phrases: own }, there),
      anEntry('passing', {}, there),
      anEntry('elsewhere', { placeName: 'thôn Ao Chữ', phrases: own }, there),
      anEntry('other-place', { placeName: 'thôn Ao Chữ', title: 'Thôn Ao Chữ nạo vét kênh' }),
    ];
    expect(gradesOf({ class: 'full-marks', need }, entries)).toEqual({
      title: 3,
      topic: 2,
      passing: 1,
      elsewhere: 1,
      'other-place': 0,
    });
  });

  test('is the same in every hand', () => {
    const title = 'Thôn Gò Vần họp bàn kỉ luật ở HTX';
    const wanted = { phrase: 'kỷ luật ở hợp tác xã', place: 'thôn Gò Vần' };
    expect(gradesOf({ class: 'typo', need: wanted }, [anEntry('one', { title })])).toEqual({
      one: 3,
    });
  });

  test('is not said by words that are alike without marks, unless marks are lost', () => {
    const entries = [anEntry('dance', { title: 'Buổi tập múa lụa' })];
    const asking = { class: 'homograph', need: { phrase: 'mùa lúa' } } as const;
    expect(gradesOf(asking, entries)).toEqual({ dance: 0 });
    expect(gradesOf({ ...asking, reading: 'folded' }, entries)).toEqual({ dance: 3 });
  });

  test('is wanted less of a document of another type', () => {
    const title = 'Về nạo vét kênh';
    const entries = [
      anEntry('resolution', { title, type: 'nghi-quyet' }),
      anEntry('plan', { title, type: 'ke-hoach' }),
    ];
    const typed = { phrase: 'nạo vét kênh', typeName: 'Nghị quyết' };
    expect(gradesOf({ class: 'no-marks', need: typed }, entries)).toEqual({
      resolution: 3,
      plan: 2,
    });
  });
});

describe('a symbol', () => {
  const entries = [
    anEntry('wanted', { symbol: '05/NQ-HĐND', type: 'nghi-quyet' }),
    anEntry('party', { symbol: '05-NQ/ĐU', type: 'nghi-quyet' }),
    anEntry('plan', { symbol: '05/KH-UBND', type: 'ke-hoach' }),
    anEntry('citing', { cites: [{ document: 'wanted', symbol: '05/NQ-HĐND' }] }),
  ];
  const need = { symbol: '05/NQ-HĐND', typeName: 'Nghị quyết', number: '05' };

  test('told whole means the documents that bear it, and those that cite it a little', () => {
    const grades = gradesOf({ class: 'symbol', need: { ...need, given: 'symbol' } }, entries);
    expect(grades).toEqual({ wanted: 3, party: 0, plan: 0, citing: 1 });
  });

  test('told by type and number means all that share them', () => {
    const grades = gradesOf({ class: 'symbol', need: { ...need, given: 'number' } }, entries);
    expect(grades).toMatchObject({ wanted: 3, party: 3, plan: 0 });
  });
});

describe('a day', () => {
  const day = '2024-02-05';
  const entries = [
    anEntry('resolution', { type: 'nghi-quyet', day }),
    anEntry('plan', { type: 'ke-hoach', day }),
    anEntry('event', { eventDay: day }, 'Sáng 5/2/2024 có họp.'),
    anEntry('published', { day, eventDay: '2024-02-01' }, 'Họp ngày 01/02/2024.'),
    anEntry('mention', {}, 'Xong trước ngày 05 tháng 02 năm 2024.'),
    anEntry('longer', {}, 'Xong trước ngày 15/2/2024 và 5/2/20241.'),
  ];

  test('means what was issued or happened, then what was published, then what names it', () => {
    expect(gradesOf({ class: 'date', need: { day } }, entries)).toEqual({
      resolution: 3,
      plan: 3,
      event: 3,
      published: 2,
      mention: 1,
      longer: 0,
    });
  });

  test('with a type means the documents of that type', () => {
    const need = { day, typeName: 'Nghị quyết' };
    const grades = gradesOf({ class: 'date', need }, entries);
    expect(grades).toMatchObject({ resolution: 3, plan: 1, event: 1, published: 0 });
  });
});

test('a title is met by all titles with the words that were remembered', () => {
  const entries = [
    anEntry('one', { title: 'Thôn Gò Vần sửa cống' }),
    anEntry('two', { title: 'Thôn Ao Chữ sửa cống' }),
    anEntry('three', { title: 'Thôn Ao Chữ họp' }),
  ];
  const need = { title: 'Thôn Gò Vần sửa cống' };
  expect(gradesOf({ class: 'known', need, query: 'sua cong' }, entries)).toEqual({
    one: 3,
    two: 3,
    three: 0,
  });
});
