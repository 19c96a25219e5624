import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Install the locked dependencies unless they all stand in `node_modules/` in their locked versions. */
export function installMissing() {
  if (isInstalled()) return;
  console.error('Đang cài các gói cần dùng (một lần, vài phút) …');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...words], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error('Không cài được. Hãy xem lỗi của npm ở trên, kiểm tra mạng rồi chạy lại.');
  process.exit(1);
}

/** npm keeps the list of what it has installed beside the packages; optional ones depend on the machine. */
function isInstalled() {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(locked).every(([path, { version, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === version : optional);
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
