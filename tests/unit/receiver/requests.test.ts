import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aReceiver, ARTICLE, TYPED, type TestReceiver } from '../../support/receiver.ts';

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await aReceiver({ behindProxy: true, patience: { headers: 300, request: 600 } });
});
afterAll(() => receiver.dispose());

/** All that is answered to bytes on a connection of their own, until it is closed. */
function talk(bytes: string | Buffer, hold = false): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(new URL(receiver.origin).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (part) => (heard += part.toString('latin1')));
    socket.on('error', () => done(heard));
    socket.on('close', () => done(heard));
    socket.write(bytes);
    if (!hold) socket.end();
  });
}

describe('a form', () => {
  const raw = async (type: string, body: string | Uint8Array<ArrayBuffer>, headers = {}) =>
    (
      await fetch(`${receiver.origin}/gui/y-kien/`, {
        method: 'POST',
        headers: { ...(type && { 'Content-Type': type }), Accept: 'application/json', ...headers },
        body,
      })
    ).status;
  const FORM = 'application/x-www-form-urlencoded';
  const JSON_TYPE = 'application/json';

  test.each([
    ['as a file form', 'multipart/form-data; boundary=x', '--x--', 415],
    ['as plain text', 'text/plain', 'title=a', 415],
    ['as XML', 'application/xml', '<a/>', 415],
    ['in another coding', `${FORM}; charset=utf-16`, 'title=a', 415],
    ['that is broken JSON', JSON_TYPE, '{"title":', 400],
    ['that is a list', JSON_TYPE, '[]', 400],
    ['that is null', JSON_TYPE, 'null', 400],
    ['with a number', JSON_TYPE, '{"title":1}', 400],
    ['with an object', JSON_TYPE, '{"title":{"$gt":""}}', 400],
    ['with a list', JSON_TYPE, '{"title":["a"]}', 400],
    ['with a field twice', FORM, 'title=a&title=b', 400],
    ['with broken percent signs', FORM, 'title=%E1%BA', 400],
    ['with bytes that are no UTF-8', FORM, Uint8Array.from([0x74, 0xff, 0xfe]), 400],
    ['of no page', JSON_TYPE, '{"__proto__":{"page":"/gop-y/"}}', 404],
    ['of 65 kB', FORM, `text=${'a'.repeat(65 * 1024)}`, 413],
  ])('%s is refused', async (_case, type, body, status) => {
    expect(await raw(type, body)).toBe(status);
  });

  test('compressed is refused', async () => {
    expect(await raw(FORM, 'title=a', { 'Content-Encoding': 'gzip' })).toBe(415);
  });

  test('of the longest allowed text in three bytes a letter is read', async () => {
    const sent = { ...TYPED, text: 'ế'.repeat(5000), page: ARTICLE };
    expect((await receiver.post('/gui/y-kien/', sent)).status).toBe(200);
  });

  test('without end is cut off at the limit', async () => {
    const chunk = `1000\r\n${'a'.repeat(4096)}\r\n`;
    const head = `POST /gui/y-kien/ HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect(await talk(head + chunk.repeat(20), true)).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe('a slow sender is cut off', () => {
  test.each([
    ['in the head', 'GET /gui/tong-hop/ HTTP/1.1\r\nHost: x\r\nX-A: '],
    [
      'in the body',
      'POST /gui/y-kien/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
  ])('%s', async (_case, bytes) => {
    const start = performance.now();
    await talk(bytes, true);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('and the next one is served', async () => {
    expect((await receiver.get('/gui/tong-hop/')).status).toBe(200);
  });
});

describe('an address', () => {
  test.each([
    ['GET', '/gui/', 404],
    ['GET', '/gui/khong-co/', 404],
    ['GET', '/gui/../etc/passwd', 404],
    ['GET', '/gui/constructor', 404],
    ['DELETE', '/gui/y-kien/', 405],
    ['GET', '/gui/huu-ich/', 405],
    ['OPTIONS', '/gui/y-kien/', 405],
    ['GET', '/gui/tinh-trang/?ma=%00', 404],
    ['GET', '/gui/tinh-trang/?ma=0000-0000-0000', 404],
    ['GET', '/gui/cam-on/', 404],
    ['GET', '/gui/phieu/?trang=%E1', 404],
  ])('%s %s: %i', async (method, path, status) => {
    expect(
      await talk(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    ).toContain(`HTTP/1.1 ${status} `);
  });

  test('splits no answer', async () => {
    const heard = await talk(
      'GET /gui/cam-on/?ma=x%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(heard.toLowerCase()).not.toContain('set-cookie');
  });
});

test('what is no HTTP is answered and ended', async () => {
  expect(await talk(Buffer.from([0x16, 3, 1, 0, 0xff, 0, 0]))).toMatch(/^(HTTP\/1\.1 400|$)/);
});

test('a block that sends too often waits, another does not, and what was typed stays', async () => {
  const send = async (from: string) => {
    const token = await receiver.token();
    const fields = { ...TYPED, page: ARTICLE, token };
    return receiver.post('/gui/y-kien/', fields, { 'X-Forwarded-For': `9.9.9.9, ${from}` });
  };
  for (let times = 0; times < 20; times += 1) expect((await send('198.51.100.7')).status).toBe(303);
  const late = await send('198.51.100.8');
  expect(late.status).toBe(429);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await late.text()).toContain(TYPED.text);
  expect((await send('198.51.101.7')).status).toBe(303);
});

test('a block that asks for very many forms waits', async () => {
  const ask = async () =>
    (await receiver.get('/gui/phieu/?trang=/gop-y/', { 'X-Forwarded-For': '192.0.2.1' })).status;
  for (let times = 0; times < 600; times += 1) await ask();
  expect(await ask()).toBe(429);
});

test('no answer sets a cookie, is kept, or names a page to the next one', async () => {
  for (const path of ['/gui/y-kien/', '/gui/tinh-trang/', '/gui/tong-hop/', '/gui/khong-co/']) {
    const { headers } = await receiver.get(path);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});
