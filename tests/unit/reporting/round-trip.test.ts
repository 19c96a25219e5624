import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../../scripts/reporting/files/read-csv.ts';
import { readWorkbook } from '../../../scripts/reporting/files/read-xlsx.ts';
import { toCsv } from '../../../scripts/reporting/files/write-csv.ts';
import { toWorkbook } from '../../../scripts/reporting/files/write-xlsx.ts';
import { tidyText } from '../../../scripts/reporting/new-report.ts';
import { openTasks } from '../../../scripts/reporting/open-tasks.ts';
import { exportTable, type ExportTable } from '../../../scripts/reporting/table/export-rows.ts';
import { readTable } from '../../../scripts/reporting/table/read-table.ts';
import type { CellValue, Table } from '../../../scripts/reporting/table/table.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { COLUMN_KEYS } from '../../../src/strings/report-table.ts';
import { FIXTURE_PORTAL } from '../../support/portal-folder.ts';
import { rowRules } from '../../support/reporting.ts';

const HEAD_ROW = 3;
const NOTE = 'Đã làm 1,6 km;\n"còn" hai tuyến = 40% 😀';
let table: ExportTable;
let tasks: { id: string; title: string }[];

beforeAll(() => {
  const { library } = readPortal(FIXTURE_PORTAL);
  const [plan] = library.plans;
  if (!plan) throw new Error('the fixture portal has a plan');
  tasks = plan.data.tasks;
  table = exportTable(plan, openTasks(library, plan, '2026-09-30'), '2026-09-30');
});

function filledIn({ rows }: Table, state: string, note: string): CellValue[][] {
  const filled = rows.map((row) => [...row]);
  const first = filled[HEAD_ROW + 1] ?? [];
  first[COLUMN_KEYS.indexOf('state')] = state;
  first[COLUMN_KEYS.indexOf('note')] = note;
  return filled;
}

const asWorkbook = (rows: CellValue[][]) => writeXlsx({ sheets: [{ name: 'Báo cáo', rows }] });
const utf8 = (text: string) => new TextEncoder().encode(text);

async function tableOf(reading: ReturnType<typeof readCsv> | ReturnType<typeof readWorkbook>) {
  const read = await reading;
  if ('rule' in read || !read.tables[0]) throw new Error(JSON.stringify(read));
  return read.tables[0];
}

const reportsOf = (it: Table) => readTable(it, rowRules({ tasks, on: '2026-01-01' }));

describe('the table that is handed out', () => {
  test('comes back filled in as a workbook', async () => {
    const sheet = await tableOf(readWorkbook(await toWorkbook(table)));
    const bytes = await asWorkbook(filledIn(sheet, 'Đang thực hiện', NOTE));
    const { reports, mistakes, ignored } = reportsOf(await tableOf(readWorkbook(bytes)));
    expect({ mistakes, ignored }).toEqual({ mistakes: [], ignored: [] });
    expect(reports).toEqual([
      { task: 'nv-2', on: '2026-09-30', state: 'in-progress', note: NOTE, evidence: [] },
    ]);
  });

  test.each([
    ['semicolons', ';', (text: string) => utf8(`\ufeff${text}`)],
    ['commas', ',', utf8],
    ['tabs in UTF-16, as “Unicode text” is saved', '\t', (text: string) => utf16(`\ufeff${text}`)],
  ])('comes back filled in as CSV with %s', async (_case, delimiter, encode) => {
    const rows = filledIn(await tableOf(readCsv(utf8(toCsv(table)))), 'dang lam', NOTE);
    const text = writeCsv(rows, { delimiter });
    const { reports, mistakes } = reportsOf(await tableOf(readCsv(encode(text))));
    expect(mistakes).toEqual([]);
    expect(reports).toMatchObject([{ task: 'nv-2', state: 'in-progress', note: NOTE }]);
  });

  test('comes back unfilled without a report', async () => {
    const sheet = await tableOf(readWorkbook(await toWorkbook(table)));
    expect(reportsOf(sheet)).toEqual({ reports: [], mistakes: [], ignored: [] });
    expect(reportsOf(await tableOf(readCsv(utf8(toCsv(table))))).reports).toEqual([]);
  });

  test('lists each open task with its number in the plan', () => {
    expect(table.rows.map(({ number, code }) => `${number} ${code}`)).toEqual(
      tasks.slice(1).map(({ id }, at) => `${at + 2} ${id}`),
    );
  });

  test('lets no spreadsheet compute a title', () => {
    const rows = table.rows.map((row) => ({ ...row, title: '=1+1' }));
    expect(toCsv({ ...table, rows })).toContain(";'=1+1;");
  });

  test('keeps any words of a note', { timeout: 30_000 }, async () => {
    const sheet = await tableOf(readWorkbook(await toWorkbook(table)));
    const piece = fc.constantFrom(
      '"',
      "'",
      '\n',
      '\r\n',
      '=',
      ';',
      ',',
      '\t',
      '😀',
      'ệ',
      '\u0301',
      'a',
      ' ',
    );
    const property = fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (parts) => {
      const note = parts.join('');
      const expected = tidyText(note);
      const rows = filledIn(sheet, 'xong', note);
      const files = [
        await tableOf(readWorkbook(await asWorkbook(rows))),
        await tableOf(readCsv(utf8(writeCsv(rows, { delimiter: ';' })))),
      ];
      for (const file of files) expect(reportsOf(file).reports[0]?.note ?? '').toBe(expected);
      expect(expected).toBe(expected.normalize('NFC'));
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

describe('a workbook', () => {
  test('gives a formula’s last value, a link’s address and the value of merged cells to each row', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Báo cáo',
          rows: [
            ['Mã', 'Tình trạng', 'Minh chứng (tên)', 'Minh chứng (địa chỉ hoặc tệp)'],
            ['nv-2', null, 'Ảnh', 'xem tại đây'],
            [null, null, 'Bài', 'https://xa.example/bai'],
          ],
          cells: new Map([
            ['1,1', { formula: 'LOWER("XONG")', formulaResult: 'xong' }],
            ['1,3', { value: 'xem tại đây', hyperlink: { target: 'https://xa.example/anh' } }],
          ]),
          merges: [0, 1].map((column) => ({
            startRow: 1,
            endRow: 2,
            startCol: column,
            endCol: column,
          })),
        },
      ],
    });
    const { reports, mistakes } = reportsOf(await tableOf(readWorkbook(bytes)));
    expect(mistakes).toEqual([]);
    expect(reports).toMatchObject([
      {
        task: 'nv-2',
        state: 'done',
        evidence: [
          { title: 'Ảnh', address: 'https://xa.example/anh' },
          { title: 'Bài', address: 'https://xa.example/bai' },
        ],
      },
    ]);
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
