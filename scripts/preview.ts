import { existsSync } from 'node:fs';
import { readSite } from '../src/collections/reading/read-site.ts';
import type { Problem } from '../src/domain/problem.ts';
import { buildPlaces } from './build/places.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { printProblems } from './print-problems.ts';
import { serveOrReport } from './serve/serve-or-report.ts';

// Serve what the last build made, without building anew.
const { values } = readCommandLine({ ...PORTAL_OPTION, port: { type: 'string' } });
const { portal, outDir } = buildPlaces(portalFrom(values));
const problems: Problem[] = [];
const site = readSite(portal, problems);
if (!existsSync(outDir)) {
  console.error(`Chưa có bản dựng nào ở ${outDir}. Hãy chạy: npm run build`);
  process.exitCode = 1;
} else if (site) {
  await serveOrReport({ folder: outDir, basePath: site.basePath, port: values.port });
} else {
  printProblems(problems);
  process.exitCode = 1;
}
