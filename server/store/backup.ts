import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { backup, type DatabaseSync } from 'node:sqlite';
import { Fault } from '../fault.ts';

/**
 * Copy the database while it is in use. The file is whole or not there; it holds all that was acknowledged before.
 *
 * @throws {Fault} when there is a file of the name
 */
export async function backUp(store: DatabaseSync, file: string): Promise<void> {
  if (existsSync(file)) throw new Fault('backup-taken', file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await backup(store, temporary);
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
