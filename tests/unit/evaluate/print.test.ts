import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/evaluate/evaluate.ts';
import { measure } from '../../../scripts/evaluate/measures.ts';
import { misses, table } from '../../../scripts/evaluate/print.ts';

/** How a query did whose wanted page is `dung`. */
function anOutcome(queryClass: string, ranked: string[], bytes = 0): Outcome {
  const query = {
    ...{ id: 'a', class: queryClass, query: 'nông thôn' },
    ...{ target: 3, relevant: { dung: 3 } },
  };
  return { query, ranked, measures: measure(ranked, query), bytes };
}

const OUTCOMES = [
  anOutcome('symbol', ['dung'], 1000),
  anOutcome('full-marks', ['sai', 'dung', 'khac', 'nua'], 3000),
  anOutcome('symbol', ['sai'], 2000),
];

describe('the table of an evaluation', () => {
  const lines = table({ outcomes: OUTCOMES, openingBytes: 777 }).split('\n');
  const cells = lines.slice(0, -1).map((it) => it.split(/\s+/));

  test('has a row for each class and one for all, with measures and bytes a query', () => {
    expect(cells).toEqual([
      ['class', 'n', 'S@1', 'MRR@10', 'R@10', 'nDCG@10', 'bytes'],
      ['symbol', '2', '0.500', '0.500', '0.500', '0.500', '1500'],
      ['full-marks', '1', '0.000', '0.500', '1.000', '0.631', '3000'],
      ['all', '3', '0.333', '0.500', '0.667', '0.544', '2000'],
    ]);
  });

  test('has columns of one width', () => {
    const widths = lines.slice(0, -1).map(({ length }) => length);
    expect(new Set(widths).size).toBe(1);
  });

  test('says below it what opening the index takes', () => {
    expect(lines.at(-1)).toBe('opening: 777 bytes');
  });

  test('of no queries has no figures that are none', () => {
    expect(table({ outcomes: [], openingBytes: 0 })).not.toContain('NaN');
  });
});

describe('misses', () => {
  const lines = misses({ outcomes: OUTCOMES, openingBytes: 0 }).split('\n');

  test('are the queries whose wanted page does not come first, with its place and what came', () => {
    expect(lines).toEqual([
      '2  full-marks  “nông thôn”  sai | dung | khac',
      '–  symbol  “nông thôn”  sai',
    ]);
  });

  test('are none where every wanted page comes first', () => {
    expect(misses({ outcomes: OUTCOMES.slice(0, 1), openingBytes: 0 })).toBe('');
  });
});
