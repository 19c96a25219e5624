import { describe, expect, test } from 'vitest';
import { readHeads } from '../../../scripts/reporting/table/columns.ts';
import { findHead } from '../../../scripts/reporting/table/find-head.ts';
import { COLUMN_HEADS, COLUMN_KEYS } from '../../../src/strings/report-table.ts';
import { aTable } from '../../support/reporting.ts';

const keysOf = (heads: string[]) => readHeads(heads).columns.map(({ key, at }) => `${key}@${at}`);

describe('heads of columns', () => {
  test('every known head names its own column', () => {
    for (const key of COLUMN_KEYS) {
      for (const head of COLUMN_HEADS[key]) {
        expect([head, readHeads([head]).columns[0]?.key]).toEqual([head, key]);
      }
    }
  });

  test.each([
    ['another order', ['Tình trạng', 'Nhiệm vụ'], ['title@1', 'state@0']],
    ['capitals without marks', ['TINH TRANG KY NAY', 'STT'], ['number@1', 'state@0']],
    ['decomposed letters', ['Tình trạng kỳ này'.normalize('NFD')], ['state@0']],
    ['a slip of the pen', ['Tình trạg kỳ này'], ['state@0']],
    ['brackets and line ends', ['Minh chứng\n(tên)'], ['evidenceTitle@0']],
    ['the better of two', ['Tình trạng', 'Tình trạng kỳ này'], ['state@1']],
  ])('are read in %s', (_case, heads, keys) => {
    expect(keysOf(heads)).toEqual(keys);
  });

  test('columns of no use are named', () => {
    expect(readHeads(['Nhiệm vụ', 'Kinh phí', '', 'Tình trạng']).ignored).toEqual(['Kinh phí']);
  });

  test('two columns of the same head are named', () => {
    expect(readHeads(['Ghi chú', 'Ghi chú']).doubled).toEqual(['Ghi chú', 'Ghi chú']);
  });
});

describe('the head of a table', () => {
  test('stands below titles and above a row that numbers the columns', () => {
    const table = aTable(
      ['UBND XÃ THỬ', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BÁO CÁO'],
      ['STT', 'Nhiệm vụ', 'Tình trạng'],
      ['(1)', '(2)', '(3)'],
      [1, 'Làm rãnh nước', 'xong'],
    );
    expect(findHead(table)?.firstRow).toBe(4);
  });

  test('may stand in two rows, the upper one over several columns', () => {
    const head = findHead(
      aTable(
        ['STT', 'Nội dung', 'Cơ quan thực hiện', null, 'Tình trạng', 'Minh chứng', null],
        ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Tình trạng', 'Tên', 'Tệp'],
        [1, 'Làm rãnh nước'],
      ),
    );
    expect(head?.firstRow).toBe(2);
    expect(head?.columns.map(({ key, at }) => [key, at])).toEqual([
      ['number', 0],
      ['title', 1],
      ['lead', 2],
      ['support', 3],
      ['state', 4],
      ['evidenceTitle', 5],
      ['evidencePlace', 6],
    ]);
  });

  test('is none without a column of states', () => {
    expect(findHead(aTable(['STT', 'Nhiệm vụ', 'Ghi chú'], [1, 'a', 'b']))).toBeUndefined();
  });
});
