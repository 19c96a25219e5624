import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './open-store.ts';
import { SUBMISSION_COLUMNS, toSubmission, type NewSubmission } from './submission.ts';

/** Kept under this code; or its form was used for something else; or nothing more is taken. */
export type Receipt = { code: string } | 'replayed' | 'full';

/**
 * Keep a submission; once this returns a code, it is on the disk. The same form sent again with the same words gets the
 * code of the first time, so a sender who heard no answer may repeat.
 *
 * @throws {Error} when the disk does not take it; then nothing of it is kept
 */
export function receive(store: DatabaseSync, sent: NewSubmission, mostWaiting: number): Receipt {
  return inTransaction(store, () => {
    const row = store
      .prepare(`SELECT ${SUBMISSION_COLUMNS} FROM submission WHERE nonce = ?`)
      .get(sent.nonce);
    if (row) {
      const kept = toSubmission(row);
      const isSame = (['page', 'title', 'author', 'text'] as const).every(
        (field) => kept[field] === sent[field],
      );
      return isSame ? { code: kept.code } : 'replayed';
    }
    if (countWaiting(store) >= mostWaiting) return 'full';
    store
      .prepare(
        `INSERT INTO submission (code, id, nonce, page, title, author, text, email, submitted_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        sent.code,
        sent.id,
        sent.nonce,
        sent.page,
        sent.title,
        sent.author,
        sent.text,
        sent.email,
        sent.submittedAt,
      );
    return { code: sent.code };
  });
}

/** Submissions that no moderator has decided on. */
export function countWaiting(store: DatabaseSync): number {
  const row = store
    .prepare("SELECT count(*) AS waiting FROM submission WHERE state = 'received'")
    .get();
  return Number(row?.['waiting']);
}
