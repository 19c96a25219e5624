import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/** Bytes of the longest form: 5,000 letters of three bytes, each byte written `%E1`, and the other fields. */
export const MOST_BYTES = 64 * 1024;

/** Fields of a form by name; what was not asked for is left out. */
export type Form = ReadonlyMap<string, string>;

/**
 * Read the named fields of a form, sent as forms of HTML are or as a JSON object of texts. A field that is not there is
 * empty.
 *
 * @throws {Refusal} when it is of another type, too large, no UTF-8, or names a field twice
 */
export async function readForm(request: IncomingMessage, names: readonly string[]): Promise<Form> {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((it) => it.trim());
  const isJson = type === 'application/json';
  if (!isJson && type !== 'application/x-www-form-urlencoded') throw new Refusal('wrong-type');
  if (parameters.some((it) => it.startsWith('charset=') && !/^charset="?utf-8"?$/.test(it))) {
    throw new Refusal('wrong-type');
  }
  if (request.headers['content-encoding']) throw new Refusal('wrong-type');
  const text = decode(await readBody(request));
  const fields = isJson ? fieldsOfJson(text) : fieldsOfForm(text);
  return new Map(
    names.map((name) => {
      const values = fields(name);
      if (values.length > 1) throw new Refusal('malformed');
      return [name, values[0] ?? ''];
    }),
  );
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refusal('too-large');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of partsOf(request)) {
    length += part.length;
    if (length > MOST_BYTES) throw new Refusal('too-large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What arrives, part by part. Whoever stops listening keeps the connection, to answer on it. */
async function* partsOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    // The sender went away before the end.
    throw new Refusal('malformed');
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed');
  }
}

type Fields = (name: string) => string[];

function fieldsOfForm(text: string): Fields {
  // What is no UTF-8 behind its percent signs would come out as signs of replacement.
  if (!isDecodable(text)) throw new Refusal('malformed');
  const parameters = new URLSearchParams(text);
  return (name) => parameters.getAll(name);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll('+', ' '));
    return true;
  } catch {
    return false;
  }
}

function fieldsOfJson(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('malformed');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('malformed');
  }
  const fields = value as Record<string, unknown>;
  return (name) => {
    if (!Object.hasOwn(fields, name)) return [];
    const field = fields[name];
    if (typeof field !== 'string') throw new Refusal('malformed');
    return [field];
  };
}
