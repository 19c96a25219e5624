import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { listen, type Patience } from '../../server/listen.ts';
import { logTo } from '../../server/log.ts';
import { createReceiver, STORE_FILE, type ReceiverOptions } from '../../server/receiver.ts';
import type { TypedComment } from '../../src/domain/comment/typed-comment.ts';
import { aPortalFolder, type PortalFolder } from './portal-folder.ts';

/** A comment as a reader would fill it in. */
export const TYPED: TypedComment = {
  title: 'Hỏi về đèn đường',
  author: 'Bạn đọc thôn Ba',
  email: 'ban.doc@example.vn',
  text: 'Bao giờ đoạn cuối thôn có đèn?',
};

/** An article of the fixture portal that takes comments. */
export const ARTICLE = '/tin-tuc/duong-thon-ba/';

export type Fields = Record<string, string>;

/** A receiver on loopback over a throw-away portal. */
export interface TestReceiver {
  portal: PortalFolder;
  data: string;
  origin: string;
  /** Everything that it logged. */
  log: string[];
  /** Set its clock ahead by so many seconds. */
  ahead: (seconds: number) => void;
  get: (path: string, headers?: Fields) => Promise<Response>;
  /** Send a form as a browser without script does. */
  post: (path: string, fields: Fields, headers?: Fields) => Promise<Response>;
  /** Send a form as a script does. */
  postJson: (path: string, fields: unknown, headers?: Fields) => Promise<Response>;
  token: (page?: string) => Promise<string>;
  /** Send a comment as a script does, and give its code. */
  send: (fields?: Partial<TypedComment>, page?: string) => Promise<string>;
  /** Rows of a query to its database. */
  rows: (sql: string) => Record<string, unknown>[];
  dispose: () => Promise<void>;
}

type Options = Partial<ReceiverOptions> & { patience?: Patience; folder?: PortalFolder };

export async function aReceiver({
  patience,
  folder,
  ...options
}: Options = {}): Promise<TestReceiver> {
  const portal = folder ?? aPortalFolder();
  const data = mkdtempSync(join(tmpdir(), 'cong-khai-gop-y-'));
  const log: string[] = [];
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000);
  const receiver = createReceiver({
    portal: portal.root,
    data,
    secret: randomBytes(32),
    minimumSeconds: 0,
    log: logTo((line) => log.push(line)),
    now,
    ...options,
  });
  if (!receiver) throw new Error('the portal takes no feedback');
  const { port, close } = await listen(receiver, { port: 0, ...(patience && { patience }) });
  const origin = `http://127.0.0.1:${port}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init });
  const postJson = (path: string, fields: unknown, headers: Fields = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify(fields),
    });
  const token = async (page: string = ARTICLE) => {
    const answer = await ask(`/gui/phieu/?trang=${encodeURIComponent(page)}`);
    return ((await answer.json()) as { token: string }).token;
  };
  return {
    portal,
    data,
    origin,
    log,
    ahead: (seconds) => void (ahead = seconds),
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) =>
      ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    postJson,
    token,
    send: async (fields = {}, page = ARTICLE) => {
      const sent = { ...TYPED, ...fields, page, token: await token(page) };
      const answer = await postJson('/gui/y-kien/', sent);
      return ((await answer.json()) as { code: string }).code;
    },
    rows: (sql) => {
      const store = new DatabaseSync(join(data, STORE_FILE), { readOnly: true });
      try {
        return store.prepare(sql).all();
      } finally {
        store.close();
      }
    },
    dispose: async () => {
      await close();
      rmSync(data, { recursive: true, force: true });
      if (!folder) portal.dispose();
    },
  };
}

/** Value of a hidden field of a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
