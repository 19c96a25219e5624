import { resolve } from 'node:path';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { checkPortal } from './checks/portal.ts';
import { printProblems } from './print-problems.ts';
import { portFrom } from './serve/port.ts';

// Show pages while they are being written: an edit shows at once. Search and build checks are left to a build.
const { values } = readCommandLine({ ...PORTAL_OPTION, port: { type: 'string' } });
const portal = resolve(portalFrom(values));
const port = portFrom(values.port);
const problems = port === undefined ? [] : checkPortal(portal).problems;
if (problems.length > 0) {
  printProblems(problems);
  process.exitCode = 1;
} else if (port !== undefined) {
  process.env['PORTAL'] = portal;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro puts its server into the background where it takes the caller for a machine.
  process.env['ASTRO_DEV_BACKGROUND'] = '0';
  const { dev } = await import('astro');
  await dev({ root: resolve('.'), server: { port } });
}
