import { basename, join, resolve } from 'node:path';
import { Fault } from '../../server/fault.ts';
import { faultWords, receiving } from '../../src/strings/moderation.ts';
import { WrongUse } from './wrong-use.ts';

/** Options of every command that works with the receiver's data. */
export const DATA_OPTIONS = {
  data: { type: 'string' },
  key: { type: 'string' },
} as const;

/** Folder of the database: `--data`, else `FEEDBACK_DATA`, else that in which `npm start` tries the portal's receiver. */
export function dataFrom({ data }: { data?: string | undefined }, portal: string): string {
  const tried = join('.feedback', basename(resolve(portal)));
  return resolve(namedData({ data }) ?? tried);
}

/** Folder of the database, where one is named. */
export function namedData({ data }: { data?: string | undefined }): string | undefined {
  return [data, process.env['FEEDBACK_DATA']].find(Boolean);
}

/** The key file: `--key`, else `FEEDBACK_KEY`. */
export function keyFrom({ key }: { key?: string | undefined }): string | undefined {
  const file = [key, process.env['FEEDBACK_KEY']].find(Boolean);
  return file && resolve(file);
}

/** Do something; a fault that a person can mend, and wrong use, is told in one line, with exit code 2. */
export async function orTellFault(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) console.error(faultWords[error.rule](error.about));
    else if (error instanceof WrongUse) console.error(error.message);
    else if (isForbidden(error)) console.error(receiving.forbidden(error.path));
    else throw error;
    process.exitCode = 2;
  }
}

/** A file that the command's user may not read or write. */
function isForbidden(error: unknown): error is { path: string } {
  return error instanceof Error && 'path' in error && 'code' in error && error.code === 'EACCES';
}
