import { describe, expect, test } from 'vitest';
import {
  parseQuerySet,
  readQuerySet,
  UnusableQuerySet,
} from '../../../scripts/evaluate/query-set.ts';

const query = {
  id: 'symbol-1',
  class: 'symbol',
  query: 'nq 04',
  target: 2,
  relevant: { 'nghi-quyet-04-nq-tw-2016-10-30': 3, 'mot-bai-bao': 1 },
};
const parse = (...queries: unknown[]) => parseQuerySet(JSON.stringify(queries), 'tap.json');

describe('a set of judged queries', () => {
  test('is read as written', () => {
    expect(parse(query)).toEqual([query]);
  });

  test.each([
    ['no list', '{}', /danh sách câu hỏi/],
    ['an empty list', '[]', /ít nhất một câu/],
    ['broken JSON', '[', /không phải JSON/],
  ])('is refused as %s', (_case, text, message) => {
    expect(() => parseQuerySet(text, 'tap.json')).toThrow(UnusableQuerySet);
    expect(() => parseQuerySet(text, 'tap.json')).toThrow(message);
  });

  test.each([
    ['no class', { class: '' }, /thứ 1 \(symbol-1\), trường class: phải có chữ/],
    ['an empty query', { query: ' ' }, /trường query: phải có chữ/],
    ['a grade of 4', { relevant: { bai: 4 } }, /trường relevant\.bai: .*từ 1 đến 3/],
    ['a target of 0', { target: 0 }, /trường target: phải là số nguyên/],
    ['a target that no entry reaches', { relevant: { bai: 1 } }, /không mục nào .* đạt mức này/],
    ['no relevant entry', { relevant: {} }, /không mục nào/],
  ])('is refused with %s', (_case, change, message) => {
    expect(() => parse({ ...query, ...change })).toThrow(message);
  });

  test('may have classes, ids and notes of its own', () => {
    const foreign = { ...query, id: 'Câu 1', class: 'no marks', note: 'x' };
    expect(parse(foreign)).toMatchObject([{ id: 'Câu 1', class: 'no marks' }]);
  });

  test('is refused with two queries of one id', () => {
    expect(() => parse(query, { ...query, query: 'nghị quyết' })).toThrow(
      /thứ 2 \(symbol-1\), trường id: trùng/,
    );
  });

  test('names each mistake on a line', () => {
    expect(() => parse({ ...query, id: '' }, 5)).toThrow(/thứ 1.*\n.*thứ 2/);
  });

  test('that is not there is named', () => {
    expect(() => readQuerySet('khong-co.json')).toThrow(/“khong-co\.json”/);
  });
});
