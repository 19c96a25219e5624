import { expect, test } from 'vitest';
import { parentsOf, withChildren } from '../../../src/domain/clause-tree.ts';

/** Articles are numbered through the chapters, so their paths do not name the chapter. */
const chapterOne = { id: 'chuong-i', level: 1 };
const articleOne = { id: 'dieu-1', level: 2 };
const paragraph = { id: 'dieu-1/khoan-1', level: 3 };
const chapterTwo = { id: 'chuong-ii', level: 1 };
const articleTwo = { id: 'dieu-2', level: 2 };
const law = [chapterOne, articleOne, paragraph, chapterTwo, articleTwo];

test('a clause brings all that stands below it, and nothing after', () => {
  expect(withChildren(law, chapterOne)).toEqual([chapterOne, articleOne, paragraph]);
  expect(withChildren(law, chapterTwo)).toEqual([chapterTwo, articleTwo]);
  expect(withChildren(law, paragraph)).toEqual([paragraph]);
});

test('a clause stands in those above it, outermost first', () => {
  expect(parentsOf(law, paragraph)).toEqual([chapterOne, articleOne]);
  expect(parentsOf(law, articleTwo)).toEqual([chapterTwo]);
  expect(parentsOf(law, chapterTwo)).toEqual([]);
});

test('a clause of another outline is in none of it', () => {
  const elsewhere = { id: 'dieu-1', level: 2 };
  expect(withChildren(law, elsewhere)).toEqual([]);
  expect(parentsOf(law, elsewhere)).toEqual([]);
});
