import { spawn } from 'node:child_process';
import { installMissing } from './launch/install.mjs';
import { findNode } from './launch/node.mjs';

// Runs `scripts/COMMAND.ts` with the project's own Node, after installing what is missing. It is plain
// JavaScript, since the Node that a machine brings may not read TypeScript.
const [command = '', ...words] = process.argv.slice(2);

installMissing();
const node = findNode();
const child = spawn(node, [`scripts/${command}.ts`, ...words], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
