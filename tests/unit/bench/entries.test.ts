import { describe, expect, test } from 'vitest';
import { printedDay } from '../../../bench/search/entries.ts';
import { bothForms, foldedText, markedWords } from '../../../bench/search/normal.ts';
import { pageOf } from '../../../bench/search/page-text.ts';

test.each([
  ['2019-07-15', '15/7/2019'],
  ['2019-07', '7/2019'],
  ['2019', '2019'],
  [undefined, ''],
])('the day %s stands on the page as “%s”', (date, printed) => {
  expect(printedDay(date)).toBe(printed);
});

describe('what searches that know no Vietnamese are given', () => {
  test('has one writing for the spellings of a word', () => {
    const words = ['hòa', 'ủy', 'ban'];
    expect(markedWords('Hoà, UỶ BAN')).toEqual(words);
    expect(markedWords('Hoà, UỶ BAN'.normalize('NFD'))).toEqual(words);
  });

  test('has dates and symbols as numbers without zeros before them', () => {
    expect(markedWords('15/07/2019')).toEqual(['15', '7', '2019']);
    expect(markedWords('04-NQ/TW')).toEqual(['4', 'nq', 'tw']);
    expect(markedWords('0')).toEqual(['0']);
  });

  test('has a word with its marks and without', () => {
    expect(bothForms('đảng')).toEqual(['đảng', 'dang']);
    expect(bothForms('ban')).toEqual(['ban']);
    expect(foldedText('Đảng viên')).toBe('dang vien');
  });
});

test('the plain page of an entry holds its words and none of them as markup', () => {
  const entry = { name: 'x', title: 'Thu < chi', facts: '15/7/2019', text: 'Dòng một\n\nA & B' };
  const page = pageOf(entry);
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain('<h1>Thu &lt; chi</h1><p>15/7/2019</p><p>Dòng một</p>\n<p>A &amp; B</p>');
});
