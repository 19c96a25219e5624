import type { DatabaseSync } from 'node:sqlite';

/** Count one answer to whether a page was useful; the month is all that is kept beside it. */
export function countUseful(
  store: DatabaseSync,
  { page, month, useful }: { page: string; month: string; useful: boolean },
): void {
  const column = useful ? 'useful' : 'not_useful';
  store
    .prepare(
      `INSERT INTO usefulness (page, month, ${column}) VALUES (?, ?, 1)
       ON CONFLICT (page, month) DO UPDATE SET ${column} = ${column} + 1`,
    )
    .run(page, month);
}

/** What readers thought of a page, over all months. */
export interface Usefulness {
  page: string;
  useful: number;
  notUseful: number;
}

/** Answers by page, the pages that help least first. */
export function listUsefulness(store: DatabaseSync): Usefulness[] {
  return store
    .prepare(
      `SELECT page, sum(useful) AS useful, sum(not_useful) AS not_useful FROM usefulness
       GROUP BY page ORDER BY sum(not_useful) - sum(useful) DESC, page`,
    )
    .all()
    .map((row) => ({
      page: String(row['page']),
      useful: Number(row['useful']),
      notUseful: Number(row['not_useful']),
    }));
}
