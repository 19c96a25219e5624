import { signToken } from '../../server/keys/form-token.ts';
import { TYPED } from './receiver.ts';

/** Something that no honest reader sends. */
export interface Hostile {
  kind: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** Fields of a form that is sent with a token of the receiver, unless they have one. */
  fields?: Record<string, string>;
}

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</textarea><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--#exec cmd="id"-->',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
];
const SQL = [
  "'; DROP TABLE submission; --",
  "' OR '1'='1",
  "x'); DELETE FROM submission; --",
  '1; PRAGMA writable_schema = 1',
  "' UNION SELECT email FROM submission --",
];
const LINES = [
  'a\r\nSet-Cookie: x=1',
  'a\r\n\r\n<html>',
  'a%0d%0aLocation: https://example.com',
  'a\u2028b\u0000c\u001b[2Jd',
  '- a\n- b\n---\n!!js/function x',
];
const TURNED = [
  '\u202Egnp.exe',
  'U\u200BBND',
  'a\u0301'.repeat(300),
  '\uD800',
  '\u{E0041}',
  '\uFEFFx',
];

const FIELDS = ['title', 'author', 'email', 'text', 'page', 'token', 'website', 'useful', 'code'];
const JSON_TYPE = { 'Content-Type': 'application/json', Accept: 'application/json' };
const POSTED = ['/gui/y-kien/', '/gui/huu-ich/', '/gui/xoa-thu/'];

/** As many hostile requests as asked for, kinds in turn; the same ones each time. */
export function hostilePayloads(count: number): Hostile[] {
  const kinds = [inFields, ofWrongTypes, oversized, forged, inAddresses, inHeaders];
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? inFields;
    return kind(Math.floor(index / kinds.length));
  });
}

const words = [...MARKUP, ...SQL, ...LINES, ...TURNED];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const post = (kind: string, fields: object, more: Partial<Hostile> = {}): Hostile => ({
  kind,
  method: 'POST',
  path: '/gui/y-kien/',
  headers: JSON_TYPE,
  body: JSON.stringify(fields),
  ...more,
});

const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
const PATHS: Readonly<Record<string, string>> = { code: '/gui/xoa-thu/', useful: '/gui/huu-ich/' };

/** Markup, queries, lines and turned text in each field in turn, in forms of both types that are good otherwise. */
function inFields(index: number): Hostile {
  const field = pick(FIELDS, Math.floor(index / words.length));
  return {
    kind: 'text',
    method: 'POST',
    path: PATHS[field] ?? '/gui/y-kien/',
    headers: index % 2 === 0 ? JSON_TYPE : FORM_TYPE,
    fields: { ...TYPED, page: '/gop-y/', [field]: pick(words, index) },
  };
}

function ofWrongTypes(index: number): Hostile {
  const value = pick<unknown>(
    [1, null, true, [], ['a'], { $ne: '' }, { toString: 'x' }, Number.MAX_VALUE],
    index,
  );
  const field = pick(FIELDS, index);
  const bodies = [
    JSON.stringify({ ...TYPED, page: '/gop-y/', [field]: value }),
    '[]',
    '"text"',
    '{',
    '{"__proto__":{"title":"x"},"constructor":1}',
    'title=a&title=b',
    '['.repeat(30_000),
    '\u0000',
  ];
  const types = ['application/json', 'text/plain', 'application/xml', 'multipart/form-data', ''];
  const type = pick(types, Math.floor(index / bodies.length));
  return post(
    'type',
    {},
    {
      path: pick(POSTED, index),
      headers: { Accept: 'application/json', ...(type && { 'Content-Type': type }) },
      body: pick(bodies, index),
    },
  );
}

function oversized(index: number): Hostile {
  const field = pick(FIELDS, index);
  const length = pick([6_000, 30_000, 66_000, 200_000], index);
  const letters = pick(['a', 'ế', '%', '\u0301', '\n'], index).repeat(length);
  return post(
    'size',
    { ...TYPED, page: '/gop-y/', [field]: letters },
    { path: pick(POSTED, index) },
  );
}

const OTHER_KEY = new Uint8Array(32);

function forged(index: number): Hostile {
  const page = '/gop-y/';
  const foreign = signToken(OTHER_KEY, page, new Date());
  const token = pick(
    ['', 'x', foreign, foreign.slice(0, -1), `${foreign}A`, 'A'.repeat(56), '='.repeat(56)],
    index,
  );
  return post('token', { ...TYPED, page, token, title: `Giả ${index}` });
}

function inAddresses(index: number): Hostile {
  const word = pick(words, index);
  const coded = pick(
    [encodeURIComponent(word.toWellFormed()), '%00', '%', '..%2f..%2fetc%2fpasswd', '%E1%BA'],
    index,
  );
  const path = pick(
    [
      `/gui/tinh-trang/?ma=${coded}`,
      `/gui/cam-on/?ma=${coded}`,
      `/gui/phieu/?trang=${coded}`,
      `/gui/y-kien/?trang=/tin-tuc/${coded}/`,
      `/gui/${coded}`,
      `/gui/__proto__`,
    ],
    index,
  );
  return {
    kind: 'address',
    method: pick(['GET', 'HEAD', 'DELETE', 'PUT', 'POST'], index),
    path,
    headers: {},
  };
}

function inHeaders(index: number): Hostile {
  const long = 'a'.repeat(pick([100, 7_000, 20_000], Math.floor(index / 6)));
  const headers = pick<Record<string, string>>(
    [
      { 'X-Forwarded-For': `${long}, 1.1.1.1` },
      { Cookie: long },
      { 'X-HTTP-Method-Override': 'DELETE' },
      { 'Content-Encoding': 'gzip' },
      { Accept: long },
      { 'Sec-Fetch-Site': 'cross-site' },
    ],
    index,
  );
  const fields = { ...TYPED, page: '/gop-y/', title: `Đầu đề ${index}` };
  return post('header', fields, { headers: { ...JSON_TYPE, ...headers } });
}
