import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startProcess, type ReceiverProcess } from './receiver-process.ts';

export interface Onslaught {
  portal: string;
  data: string;
  submissions: number;
  clients: number;
  kills: number;
}

/** What clients know after an onslaught: the code of each submission by its own words. */
export interface Acknowledged {
  codes: Map<string, string>;
  kills: number;
  /** Submissions that were sent again since no answer came. */
  repeated: number;
  log: string;
}

const PAGE = '/gop-y/';
/** A client that hears nothing tries again, so often at the most. */
const TRIES = 200;

/**
 * Send submissions from many clients at once while the receiver is killed at random moments and started again. A client
 * repeats a form until it hears a code.
 */
export async function killWhileReceiving(options: Onslaught): Promise<Acknowledged> {
  const { portal, data, submissions, clients, kills } = options;
  const secret = randomBytes(32).toString('base64');
  const first = await startProcess({ portal, data, secret, port: 0 });
  const { port } = first;
  const codes = new Map<string, string>();
  const logs: string[] = [];
  let [next, repeated, killed] = [0, 0, 0];
  let present: ReceiverProcess = first;

  const ask = async (path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`answered ${answer.status}`);
    return (await answer.json()) as Record<string, string>;
  };
  const insist = async (work: () => Promise<void>) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        return await work();
      } catch {
        if (tries > 0) repeated += 1;
        await wait(20 + Math.random() * 80);
      }
    }
    throw new Error('no answer');
  };
  const client = async () => {
    while (next < submissions) {
      const number = (next += 1);
      const title = `Ý kiến số ${number}`;
      const form = { title, author: 'Bạn đọc', email: 'a@example.vn', text: 'Lời.', page: PAGE };
      let token = '';
      await insist(async () => {
        token ||= (await ask(`/gui/phieu/?trang=${PAGE}`))['token'] ?? '';
        const { code = '' } = await ask('/gui/y-kien/', { ...form, token });
        codes.set(title, code);
      });
    }
  };
  const killer = async () => {
    while (killed < kills) {
      const due = ((killed + Math.random()) / kills) * submissions;
      while (codes.size < due) await wait(1 + Math.random() * 10);
      await present.kill();
      logs.push(present.log());
      killed += 1;
      present = await startProcess({ portal, data, secret, port });
    }
  };
  try {
    await Promise.all([killer(), ...Array.from({ length: clients }, client)]);
  } finally {
    await present.kill();
  }
  logs.push(present.log());
  return { codes, kills: killed, repeated, log: logs.join('') };
}
