import type { Anchor } from './anchor.ts';
import { NOTE_KINDS, type Note, type NotedDocument } from './note.ts';

/** A path inside a portal and nothing else: never another host, never a script. */
const ADDRESS = /^\/(?:[\w.~-]+\/)*$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const ID = /^[\w-]{1,80}$/;
/** Letters of a field; who writes more has another thing in mind than a note. */
const MOST = 200_000;

type Fields = Readonly<Record<string, unknown>>;

/** The note that a value from outside holds; undefined for anything else. Fields that no note has are left out. */
export function parseNote(value: unknown): Note | undefined {
  if (!isFields(value)) return undefined;
  const document = parseDocument(value['document']);
  const anchor = parseAnchor(value['anchor']);
  const { id, text, madeAt, changedAt, revision, past } = value;
  const kind = NOTE_KINDS.find((it) => it === value['kind']);
  const isNote =
    isText(id) &&
    ID.test(id) &&
    isText(text) &&
    isInstant(madeAt) &&
    isInstant(changedAt) &&
    Number.isSafeInteger(revision) &&
    Number(revision) >= 1 &&
    Array.isArray(past) &&
    past.every((it) => isText(it) && ID.test(it));
  if (!isNote || !document || !anchor || !kind) return undefined;
  const former = past as string[];
  return {
    id,
    document,
    anchor,
    kind,
    text,
    madeAt,
    changedAt,
    revision: Number(revision),
    past: former,
  };
}

function parseDocument(value: unknown): NotedDocument | undefined {
  if (!isFields(value)) return undefined;
  const { id, name, subject, citation, address } = value;
  const isDocument = [id, name, subject, citation, address].every(isText);
  if (!isDocument || !ADDRESS.test(String(address)) || !ID.test(String(id))) return undefined;
  return { id, name, subject, citation, address } as NotedDocument;
}

function parseAnchor(value: unknown): Anchor | undefined {
  if (!isFields(value)) return undefined;
  const { clause, words, last, quotation, before, after } = value;
  const isAnchor = [clause, words, quotation, before, after].every(isText);
  if (!isAnchor || !(last === undefined || isText(last))) return undefined;
  return {
    clause,
    words,
    ...(last !== undefined && { last }),
    quotation,
    before,
    after,
  } as Anchor;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST;
}

function isInstant(value: unknown): value is string {
  return isText(value) && INSTANT.test(value) && !Number.isNaN(Date.parse(value));
}
