import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The first version that runs TypeScript without being asked to. */
const OLDEST = [22, 18];

/** Path of a Node that can run the commands: the project's own package, else the one that runs this. */
export function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = resolve(`node_modules/node-${system}-${process.arch}/bin/${program}`);
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  console.error(
    `Chưa có gói Node cho ${process.platform}-${process.arch}. Hãy cài Node ${OLDEST.join('.')} trở lên rồi chạy lại.`,
  );
  process.exit(1);
}
