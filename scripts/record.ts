import { resolve } from 'node:path';
import { checkPortal } from './checks/portal.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { recordPortal } from './record/record-portal.ts';
import { printProblems } from './print-problems.ts';

// Keep, beside each public document, the ids under which its clauses are published. Run it before publishing and
// commit what it writes.
const { values } = readCommandLine(PORTAL_OPTION);
const root = resolve(portalFrom(values));
const { library, problems } = checkPortal(root);
if (problems.length > 0) {
  printProblems(problems);
  process.exitCode = 1;
} else {
  const written = recordPortal(library, { root, now: new Date() });
  for (const file of written) console.log(`Đã ghi: ${file}`);
  if (written.length === 0) console.log('Không có gì mới để ghi.');
}
