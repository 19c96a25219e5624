import { join, resolve } from 'node:path';
import { createKeyFile, readKeyFile } from '../server/keys/key-file.ts';
import { listen } from '../server/listen.ts';
import { portalFacts } from '../server/portal/facts.ts';
import { createReceiver, STORE_FILE } from '../server/receiver.ts';
import { backUp } from '../server/store/backup.ts';
import { openStore } from '../server/store/open-store.ts';
import { moderation, receiving } from '../src/strings/moderation.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { officeMail } from './moderating/office-mail.ts';
import { DATA_OPTIONS, keyFrom, namedData, orTellFault } from './moderating/places.ts';
import { portFrom } from './serve/port.ts';

// Run the receiver of readers' comments, make its key, or copy its database while it runs.
const DEFAULT_PORT = '4322';
const { values, positionals } = readCommandLine(
  {
    ...PORTAL_OPTION,
    ...DATA_OPTIONS,
    port: { type: 'string', default: DEFAULT_PORT },
    host: { type: 'string' },
    'behind-proxy': { type: 'boolean', default: false },
  },
  2,
);
const [task, file] = positionals;
await orTellFault(() => {
  if (task === undefined) return run();
  if (task !== 'new-key' && task !== 'backup') return refuse(receiving.unknownTask(task));
  if (file === undefined) return refuse(receiving.needFile);
  return task === 'new-key' ? makeKey(file) : copy(file);
});

function makeKey(path: string): void {
  createKeyFile(resolve(path));
  console.log(receiving.keyMade(path));
}

async function copy(path: string): Promise<void> {
  const data = namedData(values);
  if (data === undefined) return refuse(receiving.needData);
  const store = openStore(join(data, STORE_FILE));
  try {
    await backUp(store, resolve(path));
  } finally {
    store.close();
  }
  console.log(moderation.backedUp(path));
}

async function run(): Promise<void> {
  const port = portFrom(values.port);
  if (port === undefined) return;
  const key = keyFrom(values);
  if (key === undefined) return refuse(receiving.needKey);
  const data = namedData(values);
  if (data === undefined) return refuse(receiving.needData);
  const portal = resolve(portalFrom(values));
  const secret = readKeyFile(key, { data, portal });
  const behindProxy = values['behind-proxy'];
  const site = portalFacts(portal)()?.site;
  if (!site?.feedback) return refuse(site ? moderation.noFeedback : moderation.badSite);
  const office = await officeMail(site);
  const arrived = (waiting: number) => office?.arrived(waiting);
  const receiver = createReceiver({ portal, data, secret, behindProxy, arrived });
  if (!receiver) return refuse(moderation.noFeedback);
  try {
    const host = values.host ?? '127.0.0.1';
    const listening = await listen(receiver, { port, host });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void listening.close());
    }
    console.log(receiving.running(`http://${host}:${listening.port}${receiver.prefix}`));
    console.log(receiving.stop);
  } catch (error) {
    receiver.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    refuse(receiving.portTaken(port));
  }
}

function refuse(words: string): void {
  console.error(words);
  process.exitCode = 2;
}
