import type { DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';
import type { Keys } from './keys.ts';

/**
 * Let a database know its key, so that another one is refused before anything is locked with it.
 *
 * @throws {Fault} when the database has another key
 */
export function bindKey(store: DatabaseSync, { fingerprint }: Keys): void {
  store.prepare("INSERT OR IGNORE INTO fact VALUES ('key', ?)").run(fingerprint);
  const known = store.prepare("SELECT value FROM fact WHERE name = 'key'").get();
  if (known?.['value'] !== fingerprint) throw new Fault('other-key');
}

/** Let a database forget its key, and the emails that nobody can open without it. */
export function forgetKey(store: DatabaseSync): void {
  store.exec("UPDATE submission SET email = NULL; DELETE FROM fact WHERE name = 'key'");
}
