import { expect, test } from 'vitest';
import { splitAtUnbroken } from '../../../src/domain/unbroken.ts';

const kept = (text: string) => splitAtUnbroken(text).filter((_piece, index) => index % 2 === 1);

test.each([
  ['Nghị quyết số 04-NQ/TW về xây dựng Đảng', ['04-NQ/TW']],
  ['theo Nghị định số 30/2020/NĐ-CP, khoản 2', ['30/2020/NĐ-CP', 'khoản 2']],
  ['(57, 59, 66 và 68-NQ/TW)', ['68-NQ/TW']],
  ['thay Quyết định số 88/QĐ-UBND ngày 02 tháng 3', ['88/QĐ-UBND']],
  ['Chương trình 04-CTr/ĐU', ['04-CTr/ĐU']],
  ['kiểm tra ngày 24/11/2026; chưa kiểm chứng', ['ngày 24/11/2026']],
  ['Ngày 11/4/2026 có Quy định số 21-QĐ/TW', ['Ngày 11/4/2026', '21-QĐ/TW']],
  ['giai đoạn 2026-2030', ['2026-2030']],
  ['theo điểm đ khoản 2 Điều 24a', ['điểm đ', 'khoản 2', 'Điều 24a']],
  ['khoản 3 Mục III, Chương IV', ['khoản 3', 'Mục III', 'Chương IV']],
])('“%s” keeps its symbols, days, years and clauses in one line each', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test.each([
  'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
  'Xã và/hoặc thôn',
  'mục tiêu, điều kiện và quan điểm chung',
  'https://yen-lac.example/van-ban/quy-dinh/',
])('“%s” may break anywhere', (text) => {
  expect(kept(text)).toEqual([]);
});

test('the pieces together are the text', () => {
  const text = 'Theo 04-NQ/TW ngày 30/10/2016 và 31-QĐ/TW.';
  expect(splitAtUnbroken(text).join('')).toBe(text);
});
