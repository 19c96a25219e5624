import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servedIndex } from '../../../scripts/evaluate/served-index.ts';

const TEXT = '{"loai":"Tin tức"}';
const PACKED = gzipSync('đảng viên');
const ZIPPED = brotliCompressSync(TEXT);

/** Serves texts compressed on the line and packed files as they are, as a real deployment does. */
let server: Server;
let folder: string;
const codings: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    codings.push(headers['accept-encoding']);
    if (url === '/chi-muc/a.json') {
      response.writeHead(200, { 'content-encoding': 'br', 'content-length': ZIPPED.length });
      response.end(ZIPPED);
    } else if (url === '/chi-muc/tu/b.bin') {
      response.writeHead(200, { 'content-length': PACKED.length }).end(PACKED);
    } else response.writeHead(404, { 'content-length': 3 }).end('404');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chi-muc/`;
});
afterAll(() => {
  server.close();
});

test('files come unpacked, whatever they were on the line', async () => {
  const { files } = servedIndex(folder);
  expect(await files.json('a.json')).toEqual(JSON.parse(TEXT));
  expect(Buffer.from(await files.bytes('tu/b.bin')).toString()).toBe('đảng viên');
});

test('what is counted are the bytes on the line, from one count to the next', async () => {
  const { files, takeBytes } = servedIndex(folder);
  await files.json('a.json');
  await files.bytes('tu/b.bin');
  expect(takeBytes()).toBe(ZIPPED.length + PACKED.length);
  expect(takeBytes()).toBe(0);
  await files.bytes('tu/b.bin');
  expect(takeBytes()).toBe(PACKED.length);
});

test('a server is asked for the codings that browsers take', async () => {
  codings.length = 0;
  await servedIndex(folder).files.json('a.json');
  expect(codings).toEqual(['gzip, br']);
});

test('a file that is not there fails by its name, and counts nothing', async () => {
  const { files, takeBytes } = servedIndex(folder);
  await expect(files.json('khong-co.json')).rejects.toThrow('khong-co.json: 404');
  expect(takeBytes()).toBe(0);
});
