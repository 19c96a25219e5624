import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Hostile } from './hostile-payloads.ts';
import type { ReceiverProcess } from './receiver-process.ts';

/** What became of a flood. */
export interface Aftermath {
  /** Answers by status; `cut` where the connection was ended instead. */
  statuses: Map<number | 'cut', number>;
  /** Answers of 500 and more. */
  failures: Hostile[];
  /** Answers that hold markup of the payload as markup. */
  executable: Hostile[];
  /** Codes of what was kept. */
  codes: string[];
  /** Resident bytes, the highest seen. */
  memory: number;
}

const AT_ONCE = 20;
const BETWEEN_LOOKS = 100;

/** Send everything, a few at once, each kept form twice with other words the second time. */
export async function flood(
  receiver: ReceiverProcess,
  payloads: readonly Hostile[],
): Promise<Aftermath> {
  const origin = `http://127.0.0.1:${receiver.port}`;
  const after: Aftermath = {
    statuses: new Map(),
    failures: [],
    executable: [],
    codes: [],
    memory: 0,
  };
  let next = 0;
  const sender = async () => {
    for (;;) {
      const payload = payloads[next];
      next += 1;
      if (!payload) return;
      await deliver(origin, payload, after);
    }
  };
  const watcher = async () => {
    while (next < payloads.length) {
      after.memory = Math.max(after.memory, await receiver.memory());
      await wait(BETWEEN_LOOKS);
    }
  };
  await Promise.all([watcher(), ...Array.from({ length: AT_ONCE }, sender)]);
  return after;
}

async function deliver(origin: string, payload: Hostile, after: Aftermath): Promise<void> {
  const { method, path, headers, fields } = payload;
  try {
    const sent = fields && { token: await askToken(origin), ...fields };
    const body = sent ? encode(sent, headers) : payload.body;
    const hasBody = method !== 'GET' && method !== 'HEAD' && body !== undefined;
    const send = (words = body) =>
      fetch(origin + path, {
        method,
        headers,
        redirect: 'manual',
        ...(hasBody && { body: words }),
      });
    const answer = await send();
    const text = await answer.text();
    count(after, answer.status);
    if (answer.status >= 500) after.failures.push(payload);
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (isPage && !isPlainPage(text)) after.executable.push(payload);
    const code = codeIn(answer, text);
    if (code === undefined || !sent) return;
    after.codes.push(code);
    const replay = await send(encode({ ...sent, text: 'Phát lại.' }, headers));
    await replay.text();
    if (replay.status !== 409) after.failures.push({ ...payload, kind: 'replay' });
  } catch {
    count(after, 'cut');
  }
}

async function askToken(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/gui/phieu/?trang=/gop-y/`);
  return ((await answer.json()) as { token: string }).token;
}

function encode(fields: Record<string, string>, headers: Record<string, string>): string {
  const isJson = headers['Content-Type'] === 'application/json';
  return isJson ? JSON.stringify(fields) : String(new URLSearchParams(fields));
}

function codeIn(answer: Response, text: string): string | undefined {
  if (answer.status === 201) return (JSON.parse(text) as { code: string }).code;
  return /\/gui\/cam-on\/\?ma=([0-9A-Z-]+)$/.exec(answer.headers.get('location') ?? '')?.[1];
}

const TAG = /<\/?([a-z0-9]+)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
const TAGS = new Set(
  'html head meta title link body header footer main h1 h2 p a strong form div label input textarea button section ul li'.split(
    ' ',
  ),
);

/** Whether a page has no other markup than that of the receiver: its tags, no handler, no sign of a tag beside them. */
export function isPlainPage(html: string): boolean {
  const page = html.replace('<!doctype html>', '');
  const isOwn = [...page.matchAll(TAG)].every(
    ([, name = '', attributes = '']) =>
      TAGS.has(name) &&
      !/ on[a-z]+=| href="(?!\/|#p_)/.test(attributes.replace(/"[^"]*"/g, (it) => it.slice(0, 4))),
  );
  return isOwn && !page.replace(TAG, '').includes('<');
}

function count({ statuses }: Aftermath, status: number | 'cut'): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

/** Open connections that send one byte a second and never end; resolves with how long each lasted. */
export function dripSlowly(port: number, connections: number): Promise<number[]> {
  const one = () =>
    new Promise<number>((done) => {
      const start = performance.now();
      const socket: Socket = connect(port, '127.0.0.1');
      socket.write('POST /gui/y-kien/ HTTP/1.1\r\nHost: x\r\nX-Slow: ');
      const drip = setInterval(() => socket.write('a'), 200);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        done(performance.now() - start);
      });
    });
  return Promise.all(Array.from({ length: connections }, one));
}
