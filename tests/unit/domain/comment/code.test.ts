import { describe, expect, test } from 'vitest';
import { parseCode, toCode, toCommentId } from '../../../../src/domain/comment/code.ts';

const BYTES = Uint8Array.from({ length: 12 }, (_, index) => index * 21);

describe('a tracking code', () => {
  test('is read back as it was given', () => {
    expect(parseCode(toCode(BYTES))).toBe(toCode(BYTES));
  });

  test.each([
    '7XKM-2QHV-9RT0',
    '7xkm 2qhv 9rto',
    ' 7XKM2QHV9RTO ',
    '7xkm–2qhv–9rt0'.replaceAll('–', '-'),
  ])('may be typed as %s', (typed) => {
    expect(parseCode(typed)).toBe('7XKM-2QHV-9RT0');
  });

  test('may be typed with the letters that look like one and zero', () => {
    expect(parseCode('iLoO-2QHV-9RT0')).toBe('1100-2QHV-9RT0');
  });

  test.each([
    '',
    '7XKM-2QHV',
    '7XKM-2QHV-9RT0-1',
    '7XKM-2QHV-9RU0',
    'ÁXKM-2QHV-9RT0',
    'A'.repeat(5000),
  ])('is not “%.20s”', (typed) => {
    expect(parseCode(typed)).toBeUndefined();
  });
});

test('a comment has the name of its day and letters that an address may hold', () => {
  expect(toCommentId('2026-07-15', BYTES.subarray(0, 6))).toMatch(/^2026-07-15-[0-9a-z]{6}$/);
});
