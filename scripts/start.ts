import { receiving } from '../src/strings/moderation.ts';
import { buildOrReport } from './build/build-or-report.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { dataFrom, orTellFault } from './moderating/places.ts';
import { tryReceiver } from './moderating/try-receiver.ts';
import { serveOrReport } from './serve/serve-or-report.ts';

// Build a portal and serve it as readers would get it, with a receiver of comments to try.
const { values } = readCommandLine({ ...PORTAL_OPTION, port: { type: 'string' } });
const portal = portalFrom(values);
const result = await buildOrReport({ portal });
if (result) {
  const { outDir: folder, basePath } = result;
  await orTellFault(async () => {
    const receiver = tryReceiver(portal);
    await serveOrReport({ folder, basePath, port: values.port, receiver });
    if (receiver) console.log(receiving.trying(dataFrom({}, portal), portal));
  });
}
