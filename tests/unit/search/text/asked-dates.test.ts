import { expect, test } from 'vitest';
import { referencesAsked } from '../../../../src/search/text/references.ts';

const termsAsked = (typed: string) => referencesAsked(typed).flatMap(({ terms }) => terms);

test('the number of a symbol is never the day of a date', () => {
  expect(termsAsked('bao cao 9/2/2017')).toEqual(['@20170209']);
  expect(termsAsked('kế hoạch 5.6.2024')).toEqual(['@20240605']);
  expect(termsAsked('nq 4 ngày 5/6/2024')).toEqual(expect.arrayContaining(['=nq4', '@20240605']));
});

test.each([
  '15/07/19',
  '15-7-19',
  '2019-07-15',
  '20190715',
  '15072019',
  'ngày 15 tháng bảy năm 2019',
  'ngay 15 thang bay nam 2019',
  'mười lăm tháng bảy 2019',
  'ngày mười lăm tháng 7 năm 2019',
])('a reader who types %s asks for 15/7/2019', (typed) => {
  expect(termsAsked(typed)).toEqual(['@20190715']);
});

test.each([
  ['mùng năm tháng bảy năm 2019', '@20190705'],
  ['mồng một tháng 10 năm 2021', '@20211001'],
  ['ba mươi mốt tháng mười hai năm 2020', '@20201231'],
  ['hăm mốt tháng 3 năm 2020', '@20200321'],
  ['băm mốt tháng 3 năm 2020', '@20200331'],
  ['tháng mười hai năm 2020', '@202012'],
  ['thang muoi mot 2020', '@202011'],
])('in words, %s is %s', (typed, term) => {
  expect(termsAsked(typed)).toEqual([term]);
});

test.each(['12345678', '20191315', '32132019', '15/7-19', '04/2019/19'])(
  '%s is no day',
  (typed) => {
    expect(termsAsked(typed).filter((it) => /^@\d{8}$/.test(it))).toEqual([]);
  },
);
