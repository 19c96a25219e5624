import { describe, expect, test } from 'vitest';
import { median, spread } from '../../../bench/search/figures.ts';
import {
  processTree,
  residentBytes,
  residentIn,
} from '../../../bench/search/indexing/processes.ts';
import { between } from '../../../bench/search/served/counting-server.ts';

test('traffic of an act is what came after it less what came before', () => {
  const before = { bytes: 1200, requests: 3 };
  expect(between(before, { bytes: 2000, requests: 5 })).toEqual({ bytes: 800, requests: 2 });
});

describe('queries of a visit', () => {
  test('are spread over the set in its order', () => {
    expect(spread([1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([1, 4, 7]);
  });

  test('are all of a set that is smaller than asked', () => {
    expect(spread(['a', 'b'], 21)).toEqual(['a', 'b']);
  });
});

test.each([
  [[30, 10, 20], 20],
  [[4, 3, 2, 1], 2],
  [[100, 9], 9],
  [[], 0],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('memory of a process', () => {
  test('is what it holds in use, not what it reserved', () => {
    expect(residentIn('VmSize:\t 9000 kB\nVmHWM:\t 700 kB\nVmRSS:\t     512 kB\n')).toBe(524_288);
  });

  test('is nothing for a process that has ended', () => {
    expect(residentIn('')).toBe(0);
    expect(residentBytes(2 ** 30)).toBe(0);
  });

  test('is asked of the process itself first', () => {
    expect(processTree(process.pid)[0]).toBe(process.pid);
  });
});
