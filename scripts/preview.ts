import { existsSync } from 'node:fs';
import { readPortal } from '../src/collections/reading/read-portal.ts';
import { buildPlaces } from './build/places.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { serveOrReport } from './serve/serve-or-report.ts';

// Serve what the last build made, without building anew.
const { values } = readCommandLine({ ...PORTAL_OPTION, port: { type: 'string' } });
const { portal, outDir } = buildPlaces(portalFrom(values));
if (existsSync(outDir)) {
  await serveOrReport({
    folder: outDir,
    basePath: readPortal(portal).library.site.basePath,
    port: values.port,
  });
} else {
  console.error(`Chưa có bản dựng nào ở ${outDir}. Hãy chạy: npm run build`);
  process.exitCode = 1;
}
