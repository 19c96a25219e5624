import leven from 'leven';
import { COLUMN_HEADS, COLUMN_KEYS, type ColumnKey } from '../../../src/strings/report-table.ts';
import { plainWords } from '../state-words.ts';

/** A column of the table that is understood. */
export interface Column {
  key: ColumnKey;
  /** Head as the table has it. */
  head: string;
  /** Place in the row, from 0. */
  at: number;
}

/** What the heads of a table say. */
export interface Heads {
  columns: Column[];
  /** Heads that no column of ours has; what stands below them is not read. */
  ignored: string[];
  /** Heads that say the same as one another, so that it is open which one counts. */
  doubled: string[];
}

/** How near a head is to a column: its place among the heads that are known, far behind them a slip of the pen. */
interface Match {
  key: ColumnKey;
  distance: number;
}

const SLIP = 100;

/** Columns that the heads of a table name. Of two heads for one column the nearer counts. */
export function readHeads(heads: readonly string[]): Heads {
  const matches = heads.flatMap((head, at) => {
    const match = matchOf(head);
    return match ? [{ ...match, head, at }] : [];
  });
  const found: Heads = { columns: [], ignored: [], doubled: [] };
  for (const key of COLUMN_KEYS) {
    const same = matches.filter((it) => it.key === key).sort((a, b) => a.distance - b.distance);
    const [best, next] = same;
    if (!best) continue;
    found.columns.push({ key, head: best.head, at: best.at });
    if (next?.distance === best.distance) found.doubled.push(best.head, next.head);
  }
  const used = new Set(found.columns.map(({ at }) => at));
  found.ignored = heads.filter((head, at) => head !== '' && !used.has(at));
  return found;
}

const KNOWN_HEADS = COLUMN_KEYS.flatMap((key) =>
  COLUMN_HEADS[key].map((head, distance) => ({ key, distance, words: plainWords(head) })),
);

function matchOf(head: string): Match | undefined {
  const plain = plainWords(head);
  if (plain === '') return undefined;
  const exact = KNOWN_HEADS.find(({ words }) => words === plain);
  if (exact) return exact;
  const slips = KNOWN_HEADS.flatMap(({ key, words }): Match[] => {
    if (words.length <= 7 || Math.abs(words.length - plain.length) > 2) return [];
    const letters = leven(words, plain);
    return letters <= 2 ? [{ key, distance: SLIP + letters }] : [];
  });
  return slips.sort((a, b) => a.distance - b.distance)[0];
}
