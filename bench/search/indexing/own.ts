import { checkPortal } from '../../../scripts/checks/portal.ts';
import { openBodyMemory } from '../../../scripts/build/body-memory.ts';
import { indexPortal } from '../../../scripts/search/index-portal.ts';
import { timedJob } from './timed-job.ts';

// Index a portal with its own search: node bench/search/indexing/own.ts PORTAL OUT MEMORY DAY
const [root = '', outDir = '', memory = '', day = ''] = process.argv.slice(2);
const now = new Date(`${day}T12:00:00+07:00`);
const bodies = openBodyMemory(`${memory}-bodies.json`);
const { library } = checkPortal(root, bodies.read, now);
bodies.save();
await timedJob(() => {
  indexPortal(library, { now, root, outDir, memory });
});
