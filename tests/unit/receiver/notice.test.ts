import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { announcer } from '../../../server/notice/announcer.ts';
import { mailTo } from '../../../server/notice/mail-office.ts';

describe('an office', () => {
  test('is told once of all that arrives within a pause', async () => {
    const told: number[] = [];
    const tell = (waiting: number) => Promise.resolve(void told.push(waiting));
    const office = announcer({ tell, failed: () => undefined, pause: 30 });
    for (const waiting of [1, 2, 3]) office.arrived(waiting);
    await wait(100);
    expect(told).toEqual([3]);
    office.arrived(4);
    await wait(100);
    expect(told).toEqual([3, 4]);
  });

  test('is told again when it could not be told', async () => {
    let tries = 0;
    const failures: unknown[] = [];
    const tell = () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('away')) : Promise.resolve();
    };
    announcer({ tell, failed: (error) => failures.push(error), pause: 10 }).arrived(1);
    await wait(200);
    expect(tries).toBe(3);
    expect(failures).toHaveLength(2);
  });

  test('gets a mail that says how many wait', async () => {
    const { port, heard, close } = await aPostOffice();
    const place = { from: 'cong@example.vn', to: 'vanphong@example.vn', portal: 'Cổng thử' };
    await mailTo({ ...place, smtp: `smtp://127.0.0.1:${port}?ignoreTLS=true` })(7);
    close();
    const mail = heard();
    expect(mail).toContain('RCPT TO:<vanphong@example.vn>');
    const [, subject = ''] = /Subject: ((?:.|\r\n )+?)\r\n[A-Z]/.exec(mail) ?? [];
    const words = [...subject.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, it = '']) =>
      Buffer.from(it, 'base64').toString(),
    );
    expect(words.join('') || subject).toContain('7');
  });
});

/** A server that takes every mail and keeps what it heard. */
async function aPostOffice() {
  let heard = '';
  let isLetter = false;
  const server = createServer((socket) => {
    socket.write('220 thu ESMTP\r\n');
    socket.on('data', (part) => {
      const text = part.toString();
      heard += text;
      if (isLetter && text.endsWith('\r\n.\r\n')) {
        isLetter = false;
        socket.write('250 taken\r\n');
      } else if (!isLetter) {
        isLetter = text.startsWith('DATA');
        socket.write(
          isLetter ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 thu\r\n',
        );
      }
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, heard: () => heard, close: () => server.close() };
}
