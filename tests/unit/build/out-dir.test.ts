import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutDirRefused, proveOutDir } from '../../../scripts/build/out-dir.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'out-dir-'));
  mkdirSync(join(root, 'portal'));
  writeFileSync(join(root, 'portal/site.yaml'), 'name: Xã Thử\n');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const prove = (outDir: string) => () => {
  proveOutDir({
    portal: join(root, 'portal'),
    staging: join(root, 'staging'),
    outDir: resolve(root, outDir),
  });
};

function aBuild(folder: string): void {
  mkdirSync(join(root, folder, 'tim-kiem'), { recursive: true });
  for (const name of ['index.html', '404.html', 'sitemap.xml'])
    writeFileSync(join(root, folder, name), '');
}

test('a build goes where nothing stands, into an empty folder and over an earlier build', () => {
  mkdirSync(join(root, 'empty'));
  aBuild('built');
  for (const place of ['new', 'new/er', 'empty', 'built', 'portal-built'])
    expect(prove(place)).not.toThrow();
});

test.each([
  ['the portal itself', 'portal'],
  ['a folder in the portal', 'portal/dist'],
  ['a folder that holds the portal', '.'],
  ['the folder that builds grow in', 'staging'],
  ['a folder in it', 'staging/dist'],
  ['the project', resolve('.')],
  ['a folder that holds the project', dirname(resolve('.'))],
])('a build never goes over %s', (_what, outDir) => {
  expect(prove(outDir)).toThrow(OutDirRefused);
});

test('a build never goes over an empty portal either', () => {
  rmSync(join(root, 'portal/site.yaml'));
  expect(prove('portal')).toThrow(OutDirRefused);
});

test('a build never goes over what is no build, nor does the former build', () => {
  mkdirSync(join(root, 'papers'));
  writeFileSync(join(root, 'papers/index.html'), '');
  writeFileSync(join(root, 'a-file'), '');
  mkdirSync(join(root, 'new.old'));
  writeFileSync(join(root, 'new.old/letter.txt'), '');
  for (const place of ['papers', 'a-file', 'new']) expect(prove(place)).toThrow(OutDirRefused);
});
