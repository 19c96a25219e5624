import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, UnreadableFile } from '../../../scripts/inspect/lines.ts';

/** A file that opens and gives nothing to read. */
const UNREADABLE = '/proc/self/mem';

test('a word stands for itself, the name of a file for its lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  const file = join(folder, 'van-ban.txt');
  writeFileSync(file, 'Điều 1\r\nĐiều 2\n');
  expect(await Array.fromAsync(linesOf(['Điều 5', file]))).toEqual(['Điều 5', 'Điều 1', 'Điều 2']);
  rmSync(folder, { recursive: true });
});

test.skipIf(!existsSync(UNREADABLE))('a file that cannot be read is named', async () => {
  await expect(Array.fromAsync(linesOf([UNREADABLE]))).rejects.toThrow(
    new UnreadableFile(UNREADABLE),
  );
});
