import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';
import { MIGRATIONS } from './migrations.ts';

/** How long a writer waits for another one, in milliseconds: the receiver and a moderator share the database. */
const PATIENCE = 5000;

/**
 * Open the database of submissions, or make it, in its present form. A commit is on the disk before it returns, and what
 * is deleted is overwritten. Only the owner may read its files.
 *
 * @throws {Fault} when a newer release made it, or when it is no database
 */
export function openStore(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // SQLite gives its journal the mode that it finds on the database.
  closeSync(openSync(file, 'a', OWNER_ALONE));
  chmodSync(file, OWNER_ALONE);
  const store = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    store.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    migrate(store, file);
    return store;
  } catch (error) {
    store.close();
    if ((error as { errcode?: number }).errcode === NOT_A_DATABASE) {
      throw new Fault('store-unreadable', file);
    }
    throw error;
  }
}

const NOT_A_DATABASE = 26;
const OWNER_ALONE = 0o600;

function migrate(store: DatabaseSync, file: string): void {
  inTransaction(store, () => {
    const version = versionOf(store);
    if (version > MIGRATIONS.length) throw new Fault('newer-store', file);
    for (const step of MIGRATIONS.slice(version)) store.exec(step);
    store.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** Number of migrations that a database has seen. */
export function versionOf(store: DatabaseSync): number {
  return Number(store.prepare('PRAGMA user_version').get()?.['user_version']);
}

/** Do all of it or nothing, alone among writers. */
export function inTransaction<T>(store: DatabaseSync, work: () => T): T {
  store.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    store.exec('COMMIT');
    return result;
  } catch (error) {
    if (store.isTransaction) store.exec('ROLLBACK');
    throw error;
  }
}
