import { buildOrReport } from './build/build-or-report.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { serveOrReport } from './serve/serve-or-report.ts';

// Build a portal and serve it as readers would get it.
const { values } = readCommandLine({ ...PORTAL_OPTION, port: { type: 'string' } });
const result = await buildOrReport({ portal: portalFrom(values) });
if (result) {
  await serveOrReport({ folder: result.outDir, basePath: result.basePath, port: values.port });
}
