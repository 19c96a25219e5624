import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, LONGEST_QUOTATION, type Anchor } from '../../../src/study/notes/anchor.ts';
import { findAnchor } from '../../../src/study/notes/find-anchor.ts';
import { toStudyText, type Passage, type StudyText } from '../../../src/study/notes/study-text.ts';

const ROAD = 'Xã chủ động bố trí ngân sách để cứng hoá 12 km đường thôn trong năm 2026.';
const WATER = 'Trạm cấp nước của thôn do Uỷ ban nhân dân xã quản lý, hằng quý báo cáo.';
const SCHOOL = 'Trường mầm non được sửa mái trước mùa mưa, kinh phí không quá 300 triệu đồng.';

function aText(texts: Record<string, string>, former: Record<string, string[]> = {}): StudyText {
  const passages: Passage[] = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    former: former[id] ?? [],
    words: id.replace('khoan-', 'khoản '),
  }));
  return toStudyText(passages);
}

const TEXT = aText({ 'khoan-1': ROAD, 'khoan-2': WATER, 'khoan-3': SCHOOL });

function anchorAt(text: StudyText, words: string): Anchor {
  const start = text.whole.indexOf(words);
  const anchor = anchorOf(text, { start, end: start + words.length });
  if (start < 0 || !anchor) throw new Error(`no anchor at “${words}”`);
  return anchor;
}

/** Clause and words where the note on some words of `TEXT` stands in another text. */
function foundIn(words: string, text: StudyText, before = TEXT) {
  const place = findAnchor(text, anchorAt(before, words));
  return place && { ...place, quotation: text.whole.slice(place.start, place.end) };
}

describe('the anchor of a selection', () => {
  test('holds the clause, the words and those around them', () => {
    expect(anchorAt(TEXT, 'cứng hoá 12 km')).toEqual({
      clause: 'khoan-1',
      words: 'khoản 1',
      quotation: 'cứng hoá 12 km',
      before: 'Xã chủ động bố trí ngân sách để',
      after: 'đường thôn trong năm 2026.',
    });
  });

  test('leaves out the space at its ends', () => {
    expect(anchorAt(TEXT, ' cứng hoá ').quotation).toBe('cứng hoá');
  });

  test('takes words whole', () => {
    expect(anchorAt(TEXT, 'ứng ho').quotation).toBe('cứng hoá');
  });

  test('goes on through the clauses that were selected', () => {
    const anchor = anchorAt(TEXT, 'năm 2026.\nTrạm cấp nước');
    expect(anchor).toMatchObject({ clause: 'khoan-1', last: 'khoan-2' });
    expect(anchor.quotation).toBe('năm 2026. Trạm cấp nước');
  });

  test('is none where nothing but signs was selected', () => {
    expect(anchorOf(aText({ 'khoan-1': 'a — b' }), { start: 1, end: 4 })).toBeUndefined();
  });

  test('of a whole chapter is its beginning, to the end of a word', () => {
    const text = aText({ 'khoan-1': 'nghị quyết '.repeat(400) });
    const { quotation } = anchorOf(text, { start: 0, end: text.whole.length }) ?? { quotation: '' };
    expect(quotation.length).toBeLessThanOrEqual(LONGEST_QUOTATION);
    expect(quotation).toMatch(/ (nghị|quyết)$/);
  });
});

describe('a note is found', () => {
  test('where it was', () => {
    expect(foundIn('cứng hoá 12 km', TEXT)).toMatchObject({
      clause: 'khoan-1',
      quotation: 'cứng hoá 12 km',
      isReworded: false,
      isMoved: false,
    });
  });

  test.each([
    ['letters are decomposed', ROAD.normalize('NFD')],
    ['the tone mark stands on the other vowel', ROAD.replace('hoá', 'hóa')],
    ['the lines are broken otherwise', ROAD.replaceAll(' ', '\n  ')],
    ['spaces do not break', ROAD.replaceAll(' ', '\u00A0')],
    ['soft hyphens stand in it', ROAD.replace('ngân', 'ng\u00ADân')],
    ['letters became capitals', ROAD.toUpperCase()],
  ])('when %s', (_case, road) => {
    const text = aText({ 'khoan-1': road, 'khoan-2': WATER });
    const found = foundIn('ngân sách để cứng hoá 12 km', text);
    expect(found).toMatchObject({ clause: 'khoan-1', isReworded: false, isMoved: false });
    const quotation = found?.quotation.normalize('NFC').replace(/\s+/g, ' ');
    expect(quotation).toMatch(/^ng\u00AD?ân sách .* 12 km$/iu);
  });

  test('when words before it were added and others taken away', () => {
    const text = aText({ 'khoan-1': `Từ nay, ${ROAD.replace('chủ động ', '')}` });
    expect(foundIn('cứng hoá 12 km', text)).toMatchObject({ isReworded: false, isMoved: false });
  });

  test('with its new words when it was reworded', () => {
    const text = aText({ 'khoan-1': ROAD.replace('cứng hoá', 'làm mới, cứng hoá') });
    expect(foundIn('bố trí ngân sách để cứng hoá 12 km đường thôn', text)).toMatchObject({
      quotation: 'bố trí ngân sách để làm mới, cứng hoá 12 km đường thôn',
      isReworded: true,
      isMoved: false,
    });
  });

  test('when a figure that it is all about was changed', () => {
    const text = aText({ 'khoan-1': ROAD.replace('12 km', '7 km') });
    expect(foundIn('12 km', text)).toMatchObject({ quotation: '7 km', isReworded: true });
  });

  test('in the clause to which its passage moved', () => {
    const text = aText({ 'khoan-1': WATER, 'khoan-2': SCHOOL, 'khoan-3': ROAD });
    expect(foundIn('ngân sách để cứng hoá 12 km đường thôn', text)).toMatchObject({
      clause: 'khoan-3',
      words: 'khoản 3',
      isMoved: true,
      isReworded: false,
    });
  });

  test('in a clause to which it moved and was reworded a little', () => {
    const text = aText({ 'khoan-1': WATER, 'khoan-2': ROAD.replace('12 km', '15 km') });
    expect(foundIn('bố trí ngân sách để cứng hoá 12 km đường thôn', text)).toMatchObject({
      clause: 'khoan-2',
      isMoved: true,
      isReworded: true,
    });
  });

  test('in the clause that its own clause became', () => {
    const text = aText(
      { 'khoan-5': `${SCHOOL.replace('300', '450')} ${WATER}`, 'khoan-6': ROAD },
      { 'khoan-5': ['khoan-3'] },
    );
    expect(foundIn('không quá 300 triệu', text)).toMatchObject({
      clause: 'khoan-5',
      quotation: 'không quá 450 triệu',
      isMoved: true,
    });
  });

  test('through the clauses that it spans', () => {
    const text = aText({ 'khoan-1': ROAD, 'khoan-2': WATER.replace('hằng quý', 'hằng tháng') });
    expect(foundIn('trong năm 2026.\nTrạm cấp nước', text)?.quotation).toBe(
      'trong năm 2026.\nTrạm cấp nước',
    );
  });

  test('among equal words by those around it', () => {
    const twice = aText({ 'khoan-1': 'Thôn Đông nộp báo cáo, thôn Tây nộp báo cáo, xã tổng hợp.' });
    const second = twice.whole.lastIndexOf('nộp báo cáo');
    const anchor = anchorOf(twice, { start: second, end: second + 11 });
    expect(anchor && findAnchor(twice, anchor)?.start).toBe(second);
  });

  test('by the words around it, and not in the clause that took its number', () => {
    const before = aText({ 'khoan-1': 'Thôn nộp báo cáo trước ngày 15 hằng tháng cho xã.' });
    const text = aText({
      'khoan-1': 'Xã gửi báo cáo lên tỉnh.',
      'khoan-2': 'Thôn nộp báo cáo trước ngày 15 hằng tháng cho xã.',
    });
    expect(foundIn('báo cáo', text, before)).toMatchObject({ clause: 'khoan-2' });
  });
});

describe('a note is kept as one without a place', () => {
  test('when its passage was deleted', () => {
    expect(foundIn(ROAD, aText({ 'khoan-2': WATER, 'khoan-3': SCHOOL }))).toBeUndefined();
    const shorter = aText({ 'khoan-1': 'Xã chủ động bố trí ngân sách.', 'khoan-2': WATER });
    expect(foundIn('cứng hoá 12 km đường thôn', shorter)).toBeUndefined();
  });

  test('when a short passage stands elsewhere, in other words around', () => {
    const text = aText({ 'khoan-1': SCHOOL, 'khoan-2': 'Ngân sách của thôn do dân đóng góp.' });
    expect(foundIn('ngân sách', text)).toBeUndefined();
  });

  test('when the same words stand in two other clauses, and nothing tells them apart', () => {
    const copied = `Đoạn này. ${ROAD} Hết.`;
    const text = aText({ 'khoan-5': copied, 'khoan-6': copied.replace('Đoạn', 'Câu') });
    expect(foundIn('Xã chủ động bố trí ngân sách để cứng hoá 12 km', text)).toBeUndefined();
  });
});

test('a text of many pages is made ready in time that grows with its length alone', () => {
  const pages = `${ROAD} ${WATER} ${SCHOOL} `.repeat(2000);
  const start = performance.now();
  aText({ 'khoan-1': pages });
  expect(pages.length).toBeGreaterThan(400_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('for any words', () => {
  const syllable = fc.constantFrom(
    ...(readFileSync('src/content/glossary.yaml', 'utf8')
      .match(/[\p{L}]+/gu)
      ?.slice(0, 300) ?? []),
    'hoà',
    'thuỷ',
    'Đảng',
    '04-NQ/TW',
    '“',
    ',',
  );
  const words = fc.array(syllable, { minLength: 4, maxLength: 40 }).map((it) => it.join(' '));
  const clauses = fc.array(words, { minLength: 1, maxLength: 6 });
  const toText = (texts: string[]) =>
    aText(Object.fromEntries(texts.map((text, index) => [`khoan-${index + 1}`, text])));
  const selection = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 120 }));

  test('a note stands where it was made as long as the text stays', () => {
    fc.assert(
      fc.property(clauses, selection, (texts, [from, length]) => {
        const text = toText(texts);
        const start = from % text.whole.length;
        const anchor = anchorOf(text, { start, end: Math.min(text.whole.length, start + length) });
        if (!anchor) return;
        const place = findAnchor(text, anchor);
        // Equal words with equal words around them cannot be told apart.
        const quotation = place && text.whole.slice(place.start, place.end).replace(/\s+/g, ' ');
        expect(quotation).toBe(anchor.quotation);
        expect(place?.isReworded).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('letters, spaces and tone places of an edit lose no note', () => {
    fc.assert(
      fc.property(clauses, selection, fc.boolean(), (texts, [from, length], isDecomposed) => {
        const text = toText(texts);
        const start = from % text.whole.length;
        const anchor = anchorOf(text, { start, end: Math.min(text.whole.length, start + length) });
        if (!anchor) return;
        const edited = toText(
          texts.map((it) =>
            it
              .normalize(isDecomposed ? 'NFD' : 'NFC')
              .replaceAll(' ', '\n\u00A0')
              .replaceAll('hoà', 'hòa')
              .replaceAll('“', '"'),
          ),
        );
        expect(findAnchor(edited, anchor)).toMatchObject({ isReworded: false });
      }),
      { numRuns: 300 },
    );
  });

  test('a place lies in the text, on whole words of the quotation', () => {
    fc.assert(
      fc.property(clauses, clauses, selection, (texts, others, [from, length]) => {
        const text = toText(texts);
        const other = toText(others);
        const start = from % text.whole.length;
        const anchor = anchorOf(text, { start, end: Math.min(text.whole.length, start + length) });
        const place = anchor && findAnchor(other, anchor);
        if (!place) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(other.whole.length);
        expect(other.whole.slice(place.start, place.end).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
