import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findTarget } from '../../../scripts/serve/target.ts';

const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
const folder = join(root, 'portal');
const files = [
  'index.html',
  '404.html',
  'tin-tuc/index.html',
  'tai-lieu/biểu mẫu.pdf',
  '.an/a.txt',
];
for (const file of files) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), '');
}
writeFileSync(join(root, 'secret.txt'), '');

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('at the root of an address', () => {
  test.each([
    ['the home page', '/', { path: 'index.html' }],
    ['a page', '/tin-tuc/', { path: 'tin-tuc/index.html' }],
    ['a page asked with a query', '/tin-tuc/?q=a', { path: 'tin-tuc/index.html' }],
    [
      'a name with marks',
      '/tai-lieu/bi%E1%BB%83u%20m%E1%BA%ABu.pdf',
      { path: 'tai-lieu/biểu mẫu.pdf' },
    ],
    ['a page without its slash', '/tin-tuc?q=a', { redirect: '/tin-tuc/?q=a' }],
    ['a page that does not exist', '/khong-co/', undefined],
    ['a file as a folder', '/404.html/', undefined],
    ['a folder without a page', '/tai-lieu/', undefined],
    ['a way out of the folder', '/../secret.txt', undefined],
    ['a coded way out', '/%2e%2e/secret.txt', undefined],
    ['a way out by a coded slash', '/tin-tuc%2f..%2f..%2fsecret.txt', undefined],
    ['a hidden file', '/.an/a.txt', undefined],
    ['another host in disguise', '//tin-tuc', undefined],
    ['a code that is none', '/%E1%', undefined],
    ['an end of string', '/index.html%00', undefined],
  ])('%s', (_case, url, target) => {
    expect(findTarget(url, { folder, basePath: '/' })).toEqual(target);
  });
});

describe('below a base path', () => {
  test.each([
    ['the home page', '/cong/', { path: 'index.html' }],
    ['the home page without its slash', '/cong', { redirect: '/cong/' }],
    ['the address above', '/', { redirect: '/cong/' }],
    ['a page', '/cong/tin-tuc/', { path: 'tin-tuc/index.html' }],
    ['a page without its slash', '/cong/tin-tuc', { redirect: '/cong/tin-tuc/' }],
    ['a page asked without the base path', '/tin-tuc/', undefined],
    ['a longer name', '/cong-khac/', undefined],
  ])('%s', (_case, url, target) => {
    expect(findTarget(url, { folder, basePath: '/cong/' })).toEqual(target);
  });
});
