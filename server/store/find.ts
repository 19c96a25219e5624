import type { DatabaseSync } from 'node:sqlite';
import { COMMENT_STATES, type CommentState } from '../../src/domain/comment/state.ts';
import { SUBMISSION_COLUMNS, toSubmission, type Submission } from './submission.ts';

/** The submission of a number or of a code. */
export function findSubmission(
  store: DatabaseSync,
  by: { number: number } | { code: string },
): Submission | undefined {
  const [column, value] =
    'code' in by ? (['code', by.code] as const) : (['number', by.number] as const);
  const row = store
    .prepare(`SELECT ${SUBMISSION_COLUMNS} FROM submission WHERE ${column} = ?`)
    .get(value);
  return row && toSubmission(row);
}

/** Which submissions a list shows. */
export interface Shelf {
  /** All of them when absent. */
  state?: CommentState | undefined;
  offset?: number;
  /** How many at most; all when absent. */
  count?: number;
}

/** Submissions in the order in which they came. */
export function listSubmissions(
  store: DatabaseSync,
  { state, offset = 0, count = -1 }: Shelf,
): Submission[] {
  const where = state ? 'WHERE state = :state' : '';
  return store
    .prepare(
      `SELECT ${SUBMISSION_COLUMNS} FROM submission ${where} ORDER BY number LIMIT :count OFFSET :offset`,
    )
    .all({ ...(state && { state }), count, offset })
    .map(toSubmission);
}

/** How many submissions there are of each state. */
export function countByState(store: DatabaseSync): Record<CommentState, number> {
  const rows = store
    .prepare('SELECT state, count(*) AS count FROM submission GROUP BY state')
    .all();
  const found = new Map(rows.map((row) => [String(row['state']), Number(row['count'])]));
  return Object.fromEntries(
    COMMENT_STATES.map((state) => [state, found.get(state) ?? 0]),
  ) as Record<CommentState, number>;
}

/** The sealed email of a submission; undefined once it is erased. */
export function readSealed(store: DatabaseSync, number: number): Uint8Array | undefined {
  const email = store.prepare('SELECT email FROM submission WHERE number = ?').get(number)?.[
    'email'
  ];
  return email instanceof Uint8Array ? email : undefined;
}
