import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { portalFacts } from '../server/portal/facts.ts';
import { STORE_FILE } from '../server/receiver.ts';
import { eraseExpired } from '../server/store/erase.ts';
import { openStore } from '../server/store/open-store.ts';
import { moderation } from '../src/strings/moderation.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { DATA_OPTIONS, dataFrom, keyFrom, orTellFault } from './moderating/places.ts';
import { TASKS } from './moderating/tasks.ts';

// Read, approve, refuse, answer, export and erase what readers sent.
const MOST_WORDS = 1000;
const { values, positionals } = readCommandLine(
  {
    ...PORTAL_OPTION,
    ...DATA_OPTIONS,
    state: { type: 'string' },
    all: { type: 'boolean' },
    page: { type: 'string' },
    email: { type: 'boolean' },
    reason: { type: 'string' },
    body: { type: 'string' },
    text: { type: 'string' },
    from: { type: 'string' },
    replace: { type: 'boolean' },
  },
  MOST_WORDS,
);
const [name = 'list', ...words] = positionals;
await orTellFault(moderate);

async function moderate(): Promise<void> {
  const task = TASKS.get(name);
  if (!task) return tell([moderation.unknownTask(name), moderation.usage]);
  const root = resolve(portalFrom(values));
  const data = dataFrom(values, root);
  const file = join(data, STORE_FILE);
  const facts = portalFacts(root)();
  if (!facts) return tell([moderation.badSite]);
  if (!existsSync(file)) return tell([moderation.noStore(file)]);
  const store = openStore(file);
  const now = new Date();
  try {
    const days = facts.site.feedback?.retentionDays;
    if (days !== undefined) eraseExpired(store, days, now);
    const options = { ...values, data, key: keyFrom(values) };
    const { lines, isWell } = await task({ root, facts, store, now }, words, options);
    for (const line of lines) console.log(line);
    process.exitCode = isWell ? 0 : 1;
  } finally {
    store.close();
  }
}

/** Say how the command is used, with exit code 2. */
function tell(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 2;
}
