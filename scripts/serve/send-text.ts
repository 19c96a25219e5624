import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Types of text, which is sent compressed; all of it is UTF-8. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
/** A level that a server has time for while the reader waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

export interface TextAnswer {
  file: string;
  status?: number;
}

/** Whether a file is text. */
export function isText(file: string): boolean {
  return extname(file) in TEXT_TYPES;
}

/** Send a text file in the best coding that the browser takes. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status = 200 }: TextAnswer,
): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  const etag = `W/"${size}-${mtimeMs}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const { coding, body } = await encode(await readFile(file), request.headers['accept-encoding']);
  if (coding) response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Type', `${TEXT_TYPES[extname(file)] ?? ''}; charset=utf-8`);
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

async function encode(
  text: Buffer,
  accepted: string | string[] = '',
): Promise<{ coding?: string; body: Buffer }> {
  const codings = String(accepted)
    .split(',')
    .map((it) => it.trim())
    .filter((it) => !/;\s*q=0(\.0*)?$/.test(it))
    .map((it) => it.split(';')[0]);
  if (codings.includes('br')) {
    return { coding: 'br', body: await promisify(brotliCompress)(text, BROTLI) };
  }
  if (codings.includes('gzip')) return { coding: 'gzip', body: await promisify(gzip)(text) };
  return { body: text };
}
