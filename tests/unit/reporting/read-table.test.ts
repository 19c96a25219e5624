import { describe, expect, test } from 'vitest';
import { readTable } from '../../../scripts/reporting/table/read-table.ts';
import { EXPLAINED_MISTAKES, explainMistake } from '../../../src/strings/reporting-mistakes.ts';
import { aTable, HEADS, rowRules } from '../../support/reporting.ts';

const read = (...rows: Parameters<typeof aTable>) => readTable(aTable(...rows), rowRules());
const EVIDENCE_HEADS = ['Mã', 'Tình trạng', 'Minh chứng (tên)', 'Minh chứng (địa chỉ hoặc tệp)'];

describe('rows of a table', () => {
  test.each([
    ['its code', ['nv-2', '', 'xong']],
    ['its code in capitals without the hyphen', ['NV2', '', 'xong']],
    ['its code, though its title is worded anew', ['nv-2', 'Rãnh nước', 'xong']],
    ['its title without marks', ['', 'LAM RANH NUOC', 'xong']],
    ['its title with a full stop and spaces', ['', ' Làm  rãnh nước. ', 'xong']],
  ])('name a task by %s', (_case, row) => {
    expect(read(HEADS, row).reports).toEqual([
      { task: 'nv-2', on: '2026-09-30', state: 'done', evidence: [] },
    ]);
  });

  test('name a task by its number in the plan where there is no code', () => {
    const { reports } = read(
      ['STT', 'Nhiệm vụ', 'Tình trạng'],
      [2, '', 'xong'],
      ['3.', '', 'xong'],
    );
    expect(reports.map(({ task }) => task)).toEqual(['nv-2', 'nv-3']);
  });

  test('without a state, heads of groups, signatures and empty rows report nothing', () => {
    const { reports, mistakes } = read(
      HEADS,
      ['', 'I. HẠ TẦNG'],
      ['nv-1', 'Đổ bê tông đường thôn Ba', ''],
      [null, null, null],
      ['nv-2', 'Làm rãnh nước', 'Chưa có báo cáo'],
      ['', '', 'NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
    );
    expect({ reports, mistakes }).toEqual({ reports: [], mistakes: [] });
  });

  test.each([
    ['a date of a spreadsheet', new Date('2026-08-31T00:00:00Z'), '2026-08-31'],
    ['the number of a date', 46265, '2026-08-31'],
    ['the number of a date as text', '46265', '2026-08-31'],
    ['figures, day first', '31/8/2026', '2026-08-31'],
    ['words', 'ngày 31 tháng 8 năm 2026', '2026-08-31'],
    ['nothing', '', '2026-09-30'],
  ])('tell their day by %s', (_case, value, on) => {
    expect(read(HEADS, ['nv-1', '', 'xong', '', value]).reports[0]?.on).toBe(on);
  });

  test('tell up to which day their figures go, where that is not the day of the report', () => {
    const heads = ['Mã', 'Tình trạng', 'Ngày báo cáo', 'Số liệu đến ngày'];
    const { reports } = read(
      heads,
      ['nv-1', 'xong', '08/10/2026', '30/09/2026'],
      ['nv-2', 'xong', '08/10/2026', '08/10/2026'],
    );
    expect(reports.map(({ coversUntil }) => coversUntil)).toEqual(['2026-09-30', undefined]);

    const { mistakes } = read(heads, ['nv-1', 'xong', '08/10/2026', '31/12/2026']);
    expect(mistakes).toMatchObject([{ rule: 'covers-to-come' }]);
  });

  test('tell of several pieces of evidence, in lines of one cell or in rows of their own', () => {
    const { reports } = read(
      EVIDENCE_HEADS,
      ['nv-1', 'xong', 'Ảnh\nBài', 'https://xa.example/a\nhttps://xa.example/b'],
      ['nv-1', 'xong', 'Tin', 'https://xa.example/c'],
    );
    expect(reports.map(({ evidence }) => evidence)).toEqual([
      [
        { title: 'Ảnh', address: 'https://xa.example/a' },
        { title: 'Bài', address: 'https://xa.example/b' },
        { title: 'Tin', address: 'https://xa.example/c' },
      ],
    ]);
  });
});

describe('mistakes of a table are told by row, column and rule', () => {
  test.each([
    ['an unknown code', ['nv-9', '', 'xong'], 'Mã nhiệm vụ', 'unknown-code'],
    ['an unknown title', ['', 'Xây cầu', 'xong'], 'Nhiệm vụ', 'unknown-title'],
    ['no task', ['', '', 'xong'], 'Nhiệm vụ', 'task-missing'],
    [
      'a code against its title',
      ['nv-1', 'Làm rãnh nước', 'xong'],
      'Mã nhiệm vụ',
      'code-against-title',
    ],
    ['an unknown state', ['nv-1', '', 'gần xong'], 'Tình trạng kỳ này', 'unknown-state'],
    ['a note without a state', ['nv-1', '', '', 'Đã làm'], 'Tình trạng kỳ này', 'state-missing'],
    ['a day that is none', ['nv-1', '', 'xong', '', '31/9/2026'], 'Ngày báo cáo', 'not-a-day'],
    ['less than a day', ['nv-1', '', 'xong', '', '9/2026'], 'Ngày báo cáo', 'not-a-day'],
    ['a year of two figures', ['nv-1', '', 'xong', '', '30/9/26'], 'Ngày báo cáo', 'not-a-day'],
    ['a day to come', ['nv-1', '', 'xong', '', '01/12/2026'], 'Ngày báo cáo', 'report-in-future'],
    [
      'a day before the plan',
      ['nv-1', '', 'xong', '', '9/2/2026'],
      'Ngày báo cáo',
      'report-before-plan',
    ],
    ['an old font', ['nv-1', '', 'xong', 'Hoµn thµnh'], 'Ghi chú', 'legacy-letters'],
    ['an old font’s “ô”', ['nv-1', '', 'xong', 'C«ng khai'], 'Ghi chú', 'legacy-letters'],
    ['an old font’s “â”', ['nv-1', '', 'xong', 'S©n thôn'], 'Ghi chú', 'legacy-letters'],
  ])('%s', (_case, row, column, rule) => {
    const { reports, mistakes } = read(['BÁO CÁO'], HEADS, row);
    expect(mistakes).toMatchObject([{ row: 3, column, rule }]);
    expect(reports).toEqual([]);
  });

  test.each([
    ['no place', ['Ảnh', ''], 3, 'evidence-without-place'],
    ['no title', ['', 'https://xa.example/a'], 2, 'evidence-without-title'],
    [
      'more titles than places',
      ['Một\nHai\nBa', 'https://a.vn\nhttps://b.vn'],
      3,
      'evidence-counts',
    ],
    ['a broken address', ['Ảnh', 'https://'], 3, 'evidence-address'],
    ['a file that is not there', ['Ảnh', 'anh.jpg'], 3, 'no-such-evidence'],
  ])('evidence with %s', (_case, cells, at, rule) => {
    const { mistakes } = read(EVIDENCE_HEADS, ['nv-1', 'xong', ...cells]);
    expect(mistakes).toMatchObject([{ row: 2, column: EVIDENCE_HEADS[at], rule }]);
  });

  test.each([
    ['a number against the title beside it', [1, 'Làm rãnh nước', 'xong'], 'number-against-title'],
    ['a number past the last task', [9, '', 'xong'], 'unknown-number'],
  ])('%s', (_case, row, rule) => {
    const { mistakes } = read(['STT', 'Nhiệm vụ', 'Tình trạng'], row);
    expect(mistakes).toMatchObject([{ row: 2, column: 'STT', rule }]);
  });

  test.each([
    ['01/12/2026', /ở sau hôm nay \(\d\d\/\d\d\/2026\)/],
    ['9/2/2026', /trước ngày ban hành kế hoạch \(\d\d\/\d\d\/2026\)/],
  ])('a day that cannot be is told with the other day as people write it: %s', (on, words) => {
    const { mistakes } = read(HEADS, ['nv-1', '', 'xong', '', on]);
    expect(mistakes.map(explainMistake)).toEqual([expect.stringMatching(words)]);
  });

  test('a title that two tasks bear', () => {
    const tasks = ['nv-1', 'nv-2'].map((id) => ({ id, title: 'Sơ kết' }));
    const { mistakes } = readTable(aTable(HEADS, ['', 'so ket', 'xong']), rowRules({ tasks }));
    expect(mistakes).toMatchObject([{ row: 2, column: 'Nhiệm vụ', rule: 'title-of-several' }]);
  });

  test('a task that stands twice with other words', () => {
    const { mistakes } = read(HEADS, ['nv-1', '', 'xong'], ['nv-1', '', 'đang làm']);
    expect(mistakes).toMatchObject([{ row: 3, rule: 'task-twice', values: { other: '2' } }]);
  });

  test('all of them in one run', () => {
    const { mistakes } = read(HEADS, ['nv-9', '', 'gần xong', '', 'mai'], ['nv-1', '', 'xog']);
    expect(mistakes.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '2 Mã nhiệm vụ',
      '2 Tình trạng kỳ này',
      '2 Ngày báo cáo',
      '3 Tình trạng kỳ này',
    ]);
    expect(mistakes.filter(({ rule }) => !EXPLAINED_MISTAKES.has(rule))).toEqual([]);
  });

  test('a table without a head, and one with a column twice', () => {
    expect(read(['a', 'b']).mistakes).toMatchObject([{ row: 0, rule: 'no-head' }]);
    expect(read([...HEADS, 'Ghi chú'], ['nv-1', '', 'xong']).mistakes).toMatchObject([
      { row: 1, column: 'Ghi chú', rule: 'doubled-column' },
    ]);
  });
});
