import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignClauses } from '../../../src/domain/comparison/alignment.ts';
import { readable } from '../../../src/domain/comparison/readable.ts';
import { compareTexts, type TextChange } from '../../../src/domain/comparison.ts';

const TEXT = `Hội đồng nhân dân xã quyết nghị:

## Điều 1. Phạm vi

Áp dụng cho đường thôn có từ 10 hộ trở lên.

## Điều 2. Mức hỗ trợ

1. Xã cấp một nửa lượng xi măng.

2. Thôn Đồi Bút được cấp nhiều hơn, gồm:

a) Xi măng;

b) Cát và đá.

## Điều 3. Thứ tự

Tuyến nào đăng ký trước thì làm trước.

Nơi nhận: các thôn.
`;

const brief = ({ kind, before, after }: TextChange) => [kind, before ?? '', after ?? ''];
const changes = (after: string, moved: Record<string, string> = {}) =>
  compareTexts(TEXT, after, moved).changes.map(brief);

describe('clauses of two versions are compared each with its fellow', () => {
  test('a reworded clause, and no other', () => {
    expect(changes(TEXT.replace('10 hộ', '12 hộ'))).toEqual([['reworded', 'dieu-1', 'dieu-1']]);
  });

  test('a title belongs to its clause', () => {
    expect(changes(TEXT.replace('Thứ tự', 'Thứ tự làm'))).toEqual([
      ['reworded', 'dieu-3', 'dieu-3'],
    ]);
  });

  test('an added point', () => {
    const text = TEXT.replace('b) Cát và đá.', 'b) Cát và đá;\n\nc) Công thợ.');
    expect(changes(text)).toEqual([
      ['reworded', 'dieu-2/khoan-2/diem-b', 'dieu-2/khoan-2/diem-b'],
      ['added', '', 'dieu-2/khoan-2/diem-c'],
    ]);
  });

  test('a dropped article is told once, with all that stood below it', () => {
    const text = TEXT.replace(/## Điều 2[^]*(?=## Điều 3)/, '');
    const [change] = compareTexts(TEXT, text).changes;
    expect(change && brief(change)).toEqual(['removed', 'dieu-2', '']);
    expect(change?.parts[0]?.before).toBe(
      'Mức hỗ trợ\n1. Xã cấp một nửa lượng xi măng.\n2. Thôn Đồi Bút được cấp nhiều hơn, gồm:\na) Xi măng;\nb) Cát và đá.',
    );
  });

  test('an article put in between moves those behind it, with what they hold', () => {
    const text = TEXT.replace('## Điều 3', '## Điều 4')
      .replace('## Điều 2', '## Điều 3')
      .replace('## Điều 3', '## Điều 2. Điều kiện\n\nThôn đã có mặt bằng.\n\n## Điều 3');
    expect(changes(text)).toEqual([
      ['added', '', 'dieu-2'],
      ['moved', 'dieu-2', 'dieu-3'],
      ['moved', 'dieu-3', 'dieu-4'],
    ]);
  });

  test('a clause that moved and was reworded is known by the record', () => {
    const text = TEXT.replace('## Điều 3. Thứ tự', '## Điều 5. Cách xếp');
    expect(changes(text, { 'dieu-3': 'dieu-5' })).toEqual([['moved', 'dieu-3', 'dieu-5']]);
    expect(changes(text)).toEqual([
      ['removed', 'dieu-3', ''],
      ['added', '', 'dieu-5'],
    ]);
  });

  test('words before and behind all clauses', () => {
    const text = TEXT.replace('quyết nghị', 'quyết định').replace('các thôn', 'tám thôn');
    expect(changes(text)).toEqual([
      ['opening', '', ''],
      ['closing', '', ''],
    ]);
  });

  test.each([
    ['stress', TEXT.replace('10 hộ', '**10 hộ**')],
    ['a link', TEXT.replace('đường thôn', '[đường thôn](/tin-tuc/duong-thon/)')],
    ['the level of headings', TEXT.replaceAll('## ', '### ')],
    ['decomposed letters', TEXT.normalize('NFD')],
    ['broken lines', TEXT.replace('từ 10', 'từ\n10')],
  ])('%s is no change', (_what, text) => {
    expect(changes(text)).toEqual([]);
  });

  test('a text without clauses is compared as a whole', () => {
    expect(compareTexts('Một hai.', 'Một ba.').changes.map(brief)).toEqual([['opening', '', '']]);
  });
});

test('rows and items stay lines of their own', () => {
  expect(readable('Gồm\nba nhóm:\n\n- rau\n- vải\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n')).toBe(
    'Gồm ba nhóm:\n- rau\n- vải\n| a | b |\n| 1 | 2 |',
  );
});

test('whatever was renumbered, added, dropped or reworded, each clause of both texts is told once', () => {
  const outline = fc
    .uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })
    .chain((numbers) =>
      fc.tuple(
        fc.constant(numbers),
        fc.array(fc.constantFrom('Một', 'Hai', 'Ba', ''), { minLength: 10, maxLength: 10 }),
      ),
    )
    .map(([numbers, words]) =>
      numbers.map((number, at) => ({
        id: `dieu-${number}`,
        parent: null,
        words: words[at] ?? '',
      })),
    );
  const moves = fc.dictionary(
    fc.integer({ min: 1, max: 12 }).map((it) => `dieu-${it}`),
    fc.integer({ min: 1, max: 12 }).map((it) => `dieu-${it}`),
  );
  fc.assert(
    fc.property(outline, outline, moves, (before, after, moved) => {
      const pairs = alignClauses(before, after, moved);
      const ids = (side: 'before' | 'after') =>
        pairs.flatMap((pair) => pair[side]?.id ?? []).sort();
      expect(ids('before')).toEqual(before.map(({ id }) => id).sort());
      expect(pairs.flatMap(({ after: it }) => it?.id ?? [])).toEqual(after.map(({ id }) => id));
    }),
  );
});
