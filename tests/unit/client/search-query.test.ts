import { describe, expect, test } from 'vitest';
import {
  needsFacets,
  ofWords,
  readQuery,
  toParams,
  withToggled,
} from '../../../src/client/search/query.ts';

const read = (address: string) => readQuery(new URLSearchParams(address));

describe('the address of a search', () => {
  test.each([
    ['words and filters', 'q=r%C3%A1c&loai=Tin+t%E1%BB%A9c&nam=2019&nam=2026'],
    ['the order', 'q=r%C3%A1c&sap-xep=ngay'],
    ['that nothing is mended', 'q=nghij&dung-chu=1'],
    ['filters without words', 'nam=2019'],
  ])('keeps %s', (_what, address) => {
    expect(toParams(read(address))).toBe(address);
  });

  test.each([
    ['what search does not know', 'q=a&utm_source=x', 'q=a'],
    ['an order of nothing', 'sap-xep=ngay', ''],
    ['an order that is not there', 'q=a&sap-xep=x', 'q=a'],
    ['spaces around the words', 'q=+a+', 'q=a'],
    ['words of spaces', 'q=++', ''],
  ])('leaves out %s', (_what, address, expected) => {
    expect(toParams(read(address))).toBe(expected);
  });
});

test('facets are needed for filters and for the order by day alone', () => {
  expect(needsFacets(ofWords('rác'))).toBe(false);
  expect(needsFacets(read('q=a&nam=2019'))).toBe(true);
  expect(needsFacets(read('q=a&sap-xep=ngay'))).toBe(true);
});

test('choosing a value twice takes it back', () => {
  const once = withToggled({ loai: ['Tin tức'] }, 'nam', '2019');

  expect(once).toEqual({ loai: ['Tin tức'], nam: ['2019'] });
  expect(withToggled(once, 'nam', '2019').nam).toEqual([]);
});
