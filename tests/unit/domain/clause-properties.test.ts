import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausePathPattern } from '../../../src/domain/clause-path.ts';
import { parseClauses } from '../../../src/domain/clause.ts';

const label = fc.constantFrom(
  ...[
    'Chương I',
    '## Chương II',
    'Mục 1. ',
    'Phần thứ nhất',
    'Điều 1. ',
    '### Điều 2',
    'Phụ lục I',
  ],
  ...['I. ', 'II- ', '1. ', '2- ', '1.1. ', 'a) ', 'đ) ', 'aa) ', '(i) ', 'a.1) ', '- ', '**1.** '],
  ...[
    'QUY CHẾ',
    '(Ban hành kèm theo Quyết định số 1)',
    'Nơi nhận:',
    '“',
    '”',
    '"',
    '> ',
    '| ',
    '```',
  ],
);
const words = fc.constantFrom(
  'Xã cấp.',
  'QUY ĐỊNH',
  'khoản',
  'Điều',
  ' ',
  '\n',
  '\n\n',
  '    ',
  'Ề',
);
const piece = fc.oneof(label, words, fc.string({ unit: 'grapheme', maxLength: 5 }));
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any text has an outline, composed or not', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const composed = parseClauses(text.normalize('NFC')).map(({ id }) => id);
      expect(parseClauses(text.normalize('NFD')).map(({ id }) => id)).toEqual(composed);
    }),
    { numRuns: 500 },
  );
});

test('ids are paths and differ, parents come first and hold their clauses', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clauses = parseClauses(text);
      const levels = new Map<string | null, number>([[null, 0]]);
      for (const { id, parent, level } of clauses) {
        expect(id).toMatch(clausePathPattern);
        expect(levels.has(id)).toBe(false);
        expect(levels.get(parent)).toBe(level - 1);
        levels.set(id, level);
      }
    }),
    { numRuns: 500 },
  );
});

test('clauses stand in the order of the text and do not overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = -1;
      for (const { start, end, line } of parseClauses(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, start).split('\n')).toHaveLength(line);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

const repeated = [
  '1. A\n',
  'a) B ',
  '1. A. ',
  'Điều 1. A\n',
  'Chương I\n',
  'AB\n',
  '“',
  '“\n\n',
  '"\n',
];
const others = [
  'QUY CHẾ\n\n',
  '(Kèm theo số 1)\n',
  '1.1. A ',
  '**',
  '    ',
  '```\n',
  'a|b\n',
  '(i) a\n',
];

test.each([...repeated, ...others])('work grows with length alone: %j repeated', (unit) => {
  const workOf = (length: number) => {
    let work = 0;
    parseClauses(`1. ${unit.repeat(Math.ceil(length / unit.length))}`, (amount) => {
      work += amount;
    });
    return work;
  };
  for (const length of [1000, 100_000]) {
    expect(workOf(length)).toBeLessThan(6 * (length + 10));
  }
});
