import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** Try to install a Chromium: Debian's package when that is allowed, else Playwright's own download. */
export function installChromium(): string | undefined {
  console.error('No Chromium found: trying to install one …');
  return (isDebianRoot() ? installPackage() : undefined) ?? download();
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && run('apt-get', ['--version']);
}

/** Older releases of Debian have no build without windows. */
function installPackage(): string | undefined {
  const install = (name: string) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  const isThere =
    run('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium'));
  return isThere ? findChromium() : undefined;
}

function download(): string | undefined {
  const program = join('node_modules', 'playwright-core', 'cli.js');
  return run(process.execPath, [program, 'install', 'chromium']) ? findChromium() : undefined;
}

function run(program: string, words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
