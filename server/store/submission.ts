import type { CommentState } from '../../src/domain/comment/state.ts';

/** What a reader sent, ready to be kept. */
export interface NewSubmission {
  code: string;
  /** Name of the file in which it will be published. */
  id: string;
  /** Of the form that was sent; each is taken once. */
  nonce: string;
  /** Address from the portal's root. */
  page: string;
  title: string;
  author: string;
  text: string;
  /** Sealed. */
  email: Uint8Array;
  submittedAt: string;
}

/** What is kept of it. Fields of the reader are empty once they are erased. */
export interface Submission extends Omit<NewSubmission, 'nonce' | 'email'> {
  /** By which moderators name it. */
  number: number;
  state: CommentState;
  hasEmail: boolean;
  /** Why it was refused. */
  reason?: string;
  /** Published comment, from the portal's root. */
  file?: string;
  erasedAt?: string;
}

/** Columns of the database as a submission. */
export const SUBMISSION_COLUMNS =
  'number, code, id, page, title, author, text, submitted_at, state, email IS NOT NULL AS has_email, reason, file, erased_at';

/** A row of those columns as a value. */
export function toSubmission(row: Record<string, unknown>): Submission {
  const text = (name: string) => String(row[name]);
  return {
    number: Number(row['number']),
    code: text('code'),
    id: text('id'),
    page: text('page'),
    title: text('title'),
    author: text('author'),
    text: text('text'),
    submittedAt: text('submitted_at'),
    state: text('state') as CommentState,
    hasEmail: row['has_email'] === 1,
    ...(row['reason'] !== null && { reason: text('reason') }),
    ...(row['file'] !== null && { file: text('file') }),
    ...(row['erased_at'] !== null && { erasedAt: text('erased_at') }),
  };
}
