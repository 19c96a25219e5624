import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { Fault, type FaultRule } from '../fault.ts';
import { SECRET_BYTES } from './keys.ts';

const BASE64 = /^[A-Za-z0-9+/]{43}=\n?$/;
const OTHERS = 0o077;

/**
 * Make a key file that its owner alone may read.
 *
 * @throws {Fault} when there is a file of the name
 */
export function createKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let made: number;
  try {
    made = openSync(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new Fault('key-taken', file);
    throw error;
  }
  writeSync(made, `${randomBytes(SECRET_BYTES).toString('base64')}\n`);
  fsyncSync(made);
  closeSync(made);
}

/**
 * The secret of a key file. It must stand apart from what it locks, so that a copy of the data or of the portal never
 * carries it along.
 *
 * @throws {Fault} when it is not there, is no key, may be read by others, or lies in one of those folders
 */
export function readKeyFile(file: string, apartFrom: { data: string; portal: string }): Buffer {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Fault('no-key', file);
  if (process.platform !== 'win32' && (found.mode & OTHERS) !== 0) {
    throw new Fault('key-open-to-others', file);
  }
  refuseInside(file, apartFrom.data, 'key-beside-data');
  refuseInside(file, apartFrom.portal, 'key-in-portal');
  const text = readFileSync(file, 'utf8');
  if (!BASE64.test(text)) throw new Fault('key-malformed', file);
  return Buffer.from(text, 'base64');
}

function refuseInside(file: string, folder: string, rule: FaultRule): void {
  if (!statSync(folder, { throwIfNoEntry: false })) return;
  const way = relative(realpathSync(folder), realpathSync(file));
  if (way !== '..' && !way.startsWith(`..${sep}`)) throw new Fault(rule, file);
}
