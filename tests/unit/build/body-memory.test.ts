import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBodyMemory } from '../../../scripts/build/body-memory.ts';
import { readBody } from '../../../src/markdown/facts.ts';

const TEXT = 'Theo Nghị quyết số 04-NQ/TW, ngày 30/10/2016.\n';
const ARTICLE = { legal: false };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  file = join(folder, 'cache', 'bodies.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

function remember(text: string): void {
  const memory = openBodyMemory(file);
  memory.read(text, 'markdown', ARTICLE);
  memory.save();
}

test('a body remembered reads as one read anew', () => {
  remember(TEXT);
  expect(openBodyMemory(file).read(TEXT, 'markdown', ARTICLE)).toEqual(
    readBody(TEXT, 'markdown', ARTICLE),
  );
});

test('the same words as a legal text are read apart', () => {
  remember('Điều 1. Mức hỗ trợ\n');
  const { facts } = openBodyMemory(file).read('Điều 1. Mức hỗ trợ\n', 'markdown', { legal: true });
  expect(facts.clauses).toHaveLength(1);
});

test('what other code has read is not taken over', () => {
  remember(TEXT);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"excerpt":"[^"]*"/, '"excerpt":"cũ"'));
  expect(openBodyMemory(file).read(TEXT, 'markdown', ARTICLE).facts.excerpt).toBe('cũ');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"version":"[^"]*"/, '"version":"khác"'));
  expect(openBodyMemory(file).read(TEXT, 'markdown', ARTICLE).facts.excerpt).toContain('Theo');
});

test('a broken memory is an empty one', () => {
  remember(TEXT);
  writeFileSync(file, '{ "version"');
  expect(openBodyMemory(file).read(TEXT, 'markdown', ARTICLE).facts.excerpt).toContain('Theo');
});

test('texts that are gone are forgotten', () => {
  remember(TEXT);
  remember('Bài khác.\n');
  expect(readFileSync(file, 'utf8')).not.toContain('04-NQ/TW');
});
