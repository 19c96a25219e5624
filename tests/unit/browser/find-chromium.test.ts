import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/browser/find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
const browser = join(folder, 'chromium');
writeFileSync(browser, '');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the browser that CHROME_PATH names goes before one on the path', () => {
  const named = join(folder, 'browser-of-mine');
  writeFileSync(named, '');
  expect(findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named);
});

test('a CHROME_PATH that names nothing is not replaced by another browser', () => {
  expect(findChromium({ CHROME_PATH: join(folder, 'none'), PATH: folder })).toBeUndefined();
});

test('without CHROME_PATH the first browser on the path is taken', () => {
  expect(findChromium({ PATH: ['/none', folder].join(delimiter) })).toBe(browser);
});

test('the build without windows goes before the one with them', () => {
  const shell = join(folder, 'chromium-headless-shell');
  writeFileSync(shell, '');
  expect(findChromium({ PATH: folder })).toBe(shell);
});
