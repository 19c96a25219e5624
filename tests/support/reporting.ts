import { Interrupted, type Conversation } from '../../scripts/reporting/dialogue/conversation.ts';
import type { RowRules } from '../../scripts/reporting/table/read-row.ts';
import type { CellValue, Table } from '../../scripts/reporting/table/table.ts';
import { COLUMN_HEADS } from '../../src/strings/report-table.ts';

/** Stands for Ctrl+C among typed lines. */
export const CTRL_C = Symbol('Ctrl+C');

/** A clerk who types given lines, and what the clerk was shown. */
export function aClerk(...lines: (string | typeof CTRL_C)[]): Conversation & { seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    say: (line) => void seen.push(line),
    ask: (prompt) => {
      seen.push(prompt);
      const line = lines.shift();
      if (line === CTRL_C) return Promise.reject(new Interrupted());
      return Promise.resolve(line);
    },
  };
}

/** A table of rows; a test states only what it is about. */
export function aTable(...rows: CellValue[][]): Table {
  return { rows, links: new Map() };
}

/** Heads of the columns that most tests need. */
export const HEADS = [
  COLUMN_HEADS.code[0],
  COLUMN_HEADS.title[0],
  COLUMN_HEADS.state[0],
  COLUMN_HEADS.note[0],
  COLUMN_HEADS.on[0],
];

export function rowRules(overrides: Partial<RowRules> = {}): RowRules {
  return {
    tasks: [
      { id: 'nv-1', title: 'Đổ bê tông đường thôn Ba' },
      { id: 'nv-2', title: 'Làm rãnh nước' },
      { id: 'nv-3', title: 'Trồng cây ven đường, giữ cây đến khi bén rễ' },
    ],
    on: '2026-09-30',
    today: '2026-11-25',
    issuedOn: '2026-02-10',
    findFile: () => ({ rule: 'no-such-evidence' }),
    ...overrides,
  };
}
