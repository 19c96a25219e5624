import { expect, test } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import { findClauseCited } from '../../../src/domain/cited-clause.ts';

const DECISION = ['dieu-1', 'dieu-2', 'kem-theo-1/dieu-2', 'kem-theo-1/dieu-2/khoan-1'];
const RESOLUTION = [
  'muc-ii',
  'muc-ii/khoan-1',
  'muc-ii/khoan-1/diem-dj',
  'muc-ii/khoan-3/diem-3.2',
];

test.each([
  ['a decision’s own article', 'Điều 2 Quyết định số 34/QĐ-UBND', DECISION, 'dieu-2'],
  [
    'an article of what was issued with it',
    'khoản 1 Điều 2 Quy chế ban hành kèm theo Quyết định số 34/QĐ-UBND',
    DECISION,
    'kem-theo-1/dieu-2/khoan-1',
  ],
  [
    'nothing where the attached text lacks it',
    'Điều 1 Quy chế ban hành kèm theo Quyết định số 34/QĐ-UBND',
    DECISION,
    undefined,
  ],
  [
    'khoản 1, called tiểu mục',
    'tiểu mục 1 Mục II Hướng dẫn 36-HD/VPTW',
    RESOLUTION,
    'muc-ii/khoan-1',
  ],
  ['point đ', 'điểm đ khoản 1 Mục II Nghị quyết 05-NQ/ĐU', RESOLUTION, 'muc-ii/khoan-1/diem-dj'],
  [
    'an article through the chapter that holds it',
    'khoản 1 Điều 7 Chương II Nghị định số 30/2020/NĐ-CP',
    ['chuong-2', 'dieu-7', 'dieu-7/khoan-1', 'dieu-7/khoan-1-lap-2'],
    'dieu-7/khoan-1',
  ],
  [
    'nothing where only a repeated number is left',
    'khoản 2 Điều 7 Nghị định số 30/2020/NĐ-CP',
    ['dieu-7', 'dieu-7/khoan-1', 'dieu-7/khoan-1-lap-2'],
    undefined,
  ],
  [
    'an annex of the document itself, though it is issued with it',
    'Phụ lục II ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    ['dieu-1', 'phu-luc-1', 'phu-luc-2', 'kem-theo-1'],
    'phu-luc-2',
  ],
  [
    'a form in its annex',
    'Mẫu số 02 tại Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    ['phu-luc-1/mau-2', 'phu-luc-2/mau-2'],
    'phu-luc-1/mau-2',
  ],
  [
    'a form in the annex that alone has one of its number',
    'Mẫu số 02 ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    ['phu-luc-1/mau-1', 'phu-luc-1/mau-2'],
    'phu-luc-1/mau-2',
  ],
  [
    'no form that two annexes have',
    'Mẫu số 02 ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    ['phu-luc-1/mau-2', 'phu-luc-2/mau-2'],
    undefined,
  ],
  [
    'the clause of a paragraph',
    'đoạn thứ hai khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP',
    ['dieu-5', 'dieu-5/khoan-3'],
    'dieu-5/khoan-3',
  ],
  ['nothing of another section', 'khoản 1 Mục III Nghị quyết 05-NQ/ĐU', RESOLUTION, undefined],
])('a citation finds %s', (_what, words, ids, expected) => {
  const [citation] = findCitations(words);
  const [target = ''] = citation?.targets ?? [];
  const clauses = ids.map((id) => ({ id }));
  expect(findClauseCited(citation ?? { text: '' }, target, clauses)?.id).toBe(expected);
});
