import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutput } from '../../../scripts/checks/output.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function rulesOf(body: string): string[] {
  writeFileSync(join(folder, 'index.html'), `<main id="đầu">${body}</main>`);
  return checkOutput(folder, '/').map(({ rule }) => rule);
}

test('a link to a page and to an anchor of it, encoded or not, is no fault', () => {
  expect(rulesOf('<a href="/">Trang</a> <a href="/#đầu">Đầu</a>')).toEqual([]);
  expect(rulesOf(`<a href="#${encodeURIComponent('đầu')}">Đầu</a>`)).toEqual([]);
});

test('a link with a percent sign that stands for nothing leads nowhere', () => {
  expect(rulesOf('<a href="/a%zz/">Bài</a>')).toEqual(['broken-link']);
  expect(rulesOf('<a href="#%zz">Mục</a>')).toEqual(['broken-anchor']);
});
