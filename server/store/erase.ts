import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './open-store.ts';

/** Erase the email of one submission. */
export function eraseEmail(store: DatabaseSync, number: number): void {
  store.prepare('UPDATE submission SET email = NULL WHERE number = ?').run(number);
  forgetJournal(store);
}

/** Erase all that the reader wrote of one submission; its number, page and state remain for the sums. */
export function eraseSubmission(store: DatabaseSync, number: number, now: Date): void {
  store.prepare(`${ERASE_ALL} WHERE number = ?`).run(now.toISOString(), number);
  forgetJournal(store);
}

/**
 * Erase what has been kept for the portal's time: every email, and all of what was refused. Gives how many submissions
 * lost something.
 */
export function eraseExpired(store: DatabaseSync, retentionDays: number, now: Date): number {
  const before = new Date(now.getTime() - retentionDays * 86_400_000).toISOString();
  const erased = inTransaction(store, () => {
    const refused = store
      .prepare(`${ERASE_ALL} WHERE state = 'refused' AND erased_at IS NULL AND submitted_at < ?`)
      .run(now.toISOString(), before);
    const emails = store
      .prepare('UPDATE submission SET email = NULL WHERE email IS NOT NULL AND submitted_at < ?')
      .run(before);
    return Number(refused.changes) + Number(emails.changes);
  });
  if (erased > 0) forgetJournal(store);
  return erased;
}

const ERASE_ALL =
  "UPDATE submission SET email = NULL, title = '', author = '', text = '', reason = NULL, erased_at = ?";

/** The journal holds pages as they were until it is written back and emptied. */
function forgetJournal(store: DatabaseSync): void {
  store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
