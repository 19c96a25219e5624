import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import { POINT_ALPHABET } from '../../../src/domain/clause/alphabet.ts';

const number = fc.integer({ min: 1, max: 99 });
const letter = fc.constantFrom(...POINT_ALPHABET);
const clause = fc
  .tuple(letter, number, number)
  .map(
    ([a, b, c]) => [`điểm ${a} khoản ${b} Điều ${c}`, `dieu-${c}/khoan-${b}/diem-${a}`] as const,
  );
const document = fc.oneof(
  number.map((it) => [`Nghị quyết số ${pad(it)}-NQ/TW`, `${pad(it)}-NQ/TW`] as const),
  number.map((it) => [`Nghị định ${pad(it)}/2020/NĐ-CP`, `${pad(it)}/2020/NĐ-CP`] as const),
  number.map((it) => [`Quyết định số ${pad(it)}/QĐ-UBND`, `${pad(it)}/QĐ-UBND`] as const),
);
const words = fc.constantFrom('', 'Theo ', 'các đồng chí thực hiện ', '(', 'Ý kiến: ');

function pad(it: number): string {
  return String(it).padStart(2, '0');
}

const scraps = fc.constantFrom(
  ...['điểm', 'khoản', 'Điều', 'Mục', 'Chương', 'Phần thứ', 'Phụ lục', 'tiết', 'này', 'các', 'từ'],
  ...[
    'đến',
    'và',
    ',',
    ';',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '.',
    ':',
    '-',
    '–',
    '/',
    '(',
    ')',
  ],
  ...['1', '2', '05', '24a', '2016', 'a', 'đ', 'd1', 'II', 'XII', 'nhất', 'tư', '(iii)', 'này '],
  ...['Nghị quyết', 'Nghị định', 'Luật', 'Luật Đất đai', 'Bộ luật', 'Kế hoạch', 'NQ', 'QĐ', 'số'],
  ...['04-NQ/TW', '30/2020/NĐ-CP', 'T.Ư', 'TƯ', 'TU', 'Trung ương', 'khóa', 'Đại hội', 'lần thứ'],
  ...['ngày', '1/2/2020', 'tháng', 'năm', 'của', 'Bộ Chính trị', 'Tỉnh ủy', 'kèm theo', 'ban hành'],
  ...['Đ5', 'K2', '#', '|', '\u0301', '\u0323', '\u00ad', '\ud83d', 'x', 'Điều'.normalize('NFD')],
);
const scrapText = fc.array(scraps, { maxLength: 14 }).map((it) => it.join(''));
const spacedText = fc.array(scraps, { maxLength: 14 }).map((it) => it.join(' '));

/** What holds for every text. */
function checkCitations(text: string): void {
  let last = 0;
  for (const citation of findCitations(text)) {
    const { start, end } = citation;
    const isInOrder = start >= last && end > start && end <= text.length;
    if (!isInOrder || citation.text !== text.slice(start, end)) {
      throw new Error(JSON.stringify(citation));
    }
    last = end;
  }
}

const NO_HURRY = { timeout: 60_000 };

test.each([
  ['graphemes', fc.string({ unit: 'grapheme', maxLength: 30 })],
  ['halves of characters', fc.string({ unit: 'binary', maxLength: 30 })],
  ['scraps of citations', scrapText],
  ['scraps with spaces', spacedText],
])('100,000 strings in all are read, in order and without overlap: %s', NO_HURRY, (_, text) => {
  fc.assert(fc.property(text, checkCitations), { numRuns: 25_000 });
});

test('a citation is found as it was written, wherever it stands', () => {
  fc.assert(
    fc.property(
      words,
      clause,
      document,
      words,
      ([...before], [units, path], [name, symbol], after) => {
        const text = `${before.join('')}${units} ${name}; ${after}`;
        const [citation] = findCitations(text);
        expect(citation).toMatchObject({
          text: `${units} ${name}`,
          targets: [path],
          doc: { kind: 'symbol', symbol },
          issues: [],
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('decomposed text says the same at its own offsets', () => {
  const text = fc.oneof(
    spacedText,
    fc
      .tuple(words, clause, document)
      .map(([before, [units], [name]]) => `${before}${units} ${name}`),
  );
  fc.assert(
    fc.property(text, (written) => {
      const composed = written.normalize('NFC');
      const decomposed = composed.normalize('NFD');
      const found = findCitations(decomposed);
      const expected = findCitations(composed);
      expect(found.map(({ targets, doc }) => [targets, doc])).toEqual(
        expected.map(({ targets, doc }) => [targets, doc]),
      );
      expect(found.map(({ start, end }) => [start, end])).toEqual(
        expected.map(({ start, end }) => [
          composed.slice(0, start).normalize('NFD').length,
          composed.slice(0, end).normalize('NFD').length,
        ]),
      );
    }),
    { numRuns: 3000 },
  );
});

describe('the work grows with the length of the text', NO_HURRY, () => {
  const STEPS_PER_CHARACTER = 25;

  function stepsOf(text: string): number {
    let steps = 0;
    findCitations(text, () => steps++);
    return steps;
  }

  function expectLinear(text: string): void {
    expect(stepsOf(text)).toBeLessThanOrEqual(STEPS_PER_CHARACTER * text.length);
  }

  test.each([
    ['figures', '9'],
    ['letters', 'Q'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['hyphens', '-'],
    ['slashes and figures', '1/'],
    ['words and hyphens', 'NQ-'],
    ['numbers in a list', '12, '],
    ['units', 'khoản 1 '],
    ['units that may be prose', 'điểm 5 '],
    ['points in a list', 'điểm a, '],
    ['points that wait for their holder', 'điểm a khoản 1, '],
    ['ranges', 'Điều 1 đến Điều 200, '],
    ['products of lists', 'khoản 1, 2, 3 các Điều 4, 5, 6 và '],
    ['openings of ranges', 'từ điểm a đến '],
    ['names of types', 'Nghị quyết '],
    ['labels', 'số '],
    ['symbols in a list', '18-NQ/TW, '],
    ['short numbers in a list', 'Nghị quyết 18, '],
    ['symbols without an end', 'NQ 1-A-A-A-A-A-A-A-A-A-A '],
    ['laws', 'Luật Đất đai '],
    ['laws that amend', 'Luật sửa đổi, bổ sung một số điều của '],
    ['unknown laws', 'Luật Abc abc, abc abc '],
    ['bodies', 'Ủy ban nhân dân '],
    ['types of bodies', 'Nghị quyết của Ủy ban '],
    ['days', 'ngày 1/1/2020 '],
    ['attached texts', 'Điều 5 Quy chế a a a a a a a a a a '],
    ['plenums', 'Nghị quyết Trung ương '],
    ['terms', 'XII, '],
    ['congresses', 'Nghị quyết Đại hội Đảng bộ '],
    ['initials', 'Đ5'],
    ['signs of headings', '#'],
    ['brackets', '('],
    ['piles of marks', '\u0301\u0327'],
    ['soft hyphens', '\u00ad'],
  ])('%s', (_, scrap) => {
    for (const length of [1_000, 100_000]) expectLinear(scrap.repeat(length / scrap.length));
    const many = scrap.repeat(10_000 / scrap.length);
    expectLinear(`điểm a ${many} Luật Đất đai năm 2024`);
    expectLinear(`Nghị quyết Trung ương 4 khóa XI, ${many}`);
  });
});
