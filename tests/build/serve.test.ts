import { readFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { filesBelow } from '../../scripts/build/page-cache.ts';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { allPages, fileOf } from '../support/page-kinds.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Ask as a browser does that takes the codings given; redirects are not followed. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0 } = response;
        done({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', fail);
  });
}

describe.each(inject('portals'))('$name', ({ folder, basePath }) => {
  let server: PortalServer;
  const at = (path: string) => server.url + path;

  beforeAll(async () => {
    server = await servePortal({ folder, basePath, port: 0 });
  });
  afterAll(() => server.close());

  test('every address of the site map is a page', async () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, it = '']) => new URL(it),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const { pathname } of addresses) {
      const { status, headers } = await ask(new URL(pathname, server.url).href);
      expect([pathname, status, headers['content-type']]).toEqual([
        pathname,
        200,
        'text/html; charset=utf-8',
      ]);
    }
  });

  test('a document in Markdown says that it is UTF-8 and comes compressed', async () => {
    const [document] = filesBelow(folder).filter((file) => file.endsWith('index.md'));
    if (!document) throw new Error('no document in Markdown');
    const path = relative(folder, document).split(sep).join('/');
    const { status, headers } = await ask(at(path), { 'Accept-Encoding': 'br' });
    expect([status, headers['content-type'], headers['content-encoding']]).toEqual([
      200,
      'text/markdown; charset=utf-8',
      'br',
    ]);
  });

  test('an e-book says what it is, so that readers open it', async () => {
    const [book] = filesBelow(folder).filter((file) => file.endsWith('.epub'));
    if (!book) throw new Error('no e-book');
    const { status, headers } = await ask(at(relative(folder, book).split(sep).join('/')));
    expect([status, headers['content-type']]).toEqual([200, 'application/epub+zip']);
  });

  test('an unknown address has the page for it, and says so', async () => {
    const { status, body } = await ask(at('khong-co/trang-nay/'));
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
  });

  test('an address without the slash at its end leads on', async () => {
    const { status, headers } = await ask(at('tin-tuc?a=1'));
    expect([status, headers.location]).toEqual([301, `${basePath}tin-tuc/?a=1`]);
  });

  test('the address above the portal leads to it', async () => {
    const { status, headers } = await ask(new URL('/', server.url).href);
    if (basePath === '/') expect(status).toBe(200);
    else expect([status, headers.location]).toEqual([301, basePath]);
  });

  test('pages, files and faults alike forbid what a portal does not need', async () => {
    for (const path of ['', 'favicon.svg', 'rss.xml', 'khong-co/']) {
      const { headers } = await ask(at(path));
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy.join()).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    }
  });

  test('what has a digest in its name is kept for a year, pages are asked for each time', async () => {
    const [style = ''] =
      /_astro\/[^"]+\.css/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
    expect((await ask(at(style))).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await ask(at(''))).headers['cache-control']).toBe('no-cache');
    expect((await ask(at('tim-kiem/chi-muc/muc-luc.json'))).headers['cache-control']).toBe(
      'no-cache',
    );
  });

  test('a page that did not change is not sent again', async () => {
    const { headers } = await ask(at(''));
    const { status, body } = await ask(at(''), { 'If-None-Match': headers.etag ?? '' });
    expect([status, body.length]).toEqual([304, 0]);
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['identity', undefined, (it: Buffer) => it],
  ] as const)('a browser that takes %s gets text so', async (accepted, coding, decode) => {
    const [page = ''] = allPages(folder).filter((it) => it.startsWith('tin-tuc/'));
    const { headers, body } = await ask(at(page), { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decode(body).equals(readFileSync(fileOf(folder, page)))).toBe(true);
  });
});

describe('the server', () => {
  const [portal] = inject('portals');
  if (!portal) throw new Error('no portal');
  const { folder, basePath } = portal;

  test('takes the next port when one is taken', async () => {
    const first = await servePortal({ folder, basePath, port: 0 });
    const second = await servePortal({ folder, basePath, port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await ask(second.url)).status).toBe(200);
    await Promise.all([first.close(), second.close()]);
  });

  test('serves a portal that is not there as a fault that passes', async () => {
    const server = await servePortal({ folder: join(folder, 'khong-co'), basePath, port: 0 });
    expect((await ask(server.url)).status).toBe(503);
    await server.close();
  });

  test('changes nothing: it answers no request but for reading', async () => {
    const server = await servePortal({ folder, basePath, port: 0 });
    const { status } = await fetch(server.url, { method: 'POST', body: 'a' });
    expect(status).toBe(405);
    await server.close();
  });
});
