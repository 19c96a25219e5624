import { DOCUMENT_TYPES } from '../document-type.ts';
import type { DocumentType } from '../document-type.ts';
import { fold, placeTone } from '../vietnamese.ts';
import { codeFinder } from './code.ts';
import type { Reading, Token } from './tokens.ts';

/** What stood before a symbol: the types that its words allow, and where the symbol begins. */
export interface Prefix {
  /** `undefined` when no type was named. */
  types: DocumentType[] | undefined;
  labelled: boolean;
  end: number;
}

interface TypeName {
  name: string;
  types: DocumentType[];
}

const OTHER_NAMES: TypeName[] = [
  { name: 'Chương trình hành động', types: ['chuong-trinh'] },
  { name: 'Điều lệ Đảng', types: ['dieu-le'] },
  { name: 'Cương lĩnh', types: ['cuong-linh'] },
  { name: 'Văn bản', types: [] },
];
const NAMES = new Map(
  [
    ...DOCUMENT_TYPES.map(({ slug, name }): TypeName => ({ name, types: [slug] })),
    ...OTHER_NAMES,
  ].map((entry) => [key(entry.name), entry] as const),
);
const LONGEST_NAME = 4;
const LONGEST_SYLLABLE = 7;
/** What may follow the word for number: "Số hiệu", "Số, ký hiệu". */
const LABEL_WORDS = new Set(['hieu', 'ky', 'ki', 'va']);

const CODES = new Map<string, DocumentType[]>();
for (const { slug, party, state } of DOCUMENT_TYPES) {
  for (const code of new Set<string>([...party, ...state])) {
    if (code.length > 1) CODES.set(code, [...(CODES.get(code) ?? []), slug]);
  }
}
const findCode = codeFinder(CODES.keys());

/** Take off the name of a type, its code and the label "Số" before a symbol (facts 1.5, steps 7 and 8). */
export function readPrefix(reading: Reading): Prefix {
  const { tokens, issues } = reading;
  const named = readName(reading);
  let at = skipGap(tokens, named?.end ?? 0);
  if (named) at = findLabel(reading, at) ?? at;

  const before = readShortCode(tokens, at);
  const label = readLabel(reading, before?.end ?? at);
  const after = before ?? (label ? readShortCode(tokens, label.end) : undefined);
  if (before ?? after) issues.add('short-prefix');
  if (label) issues.add('label');
  const code = before ?? after;
  for (const issue of code?.issues ?? []) issues.add(issue);

  const end = Math.max(code?.end ?? 0, label?.end ?? 0, at);
  const types = named?.types.length ? named.types : code?.types;
  return { types, labelled: Boolean(label), end };
}

function readName({ tokens, issues, step }: Reading) {
  for (let count = LONGEST_NAME; count > 0; count--) {
    step();
    const words = tokens.slice(0, count * 2 - 1);
    const isPhrase = words.every(({ kind, text }, at) =>
      at % 2 ? kind === 'gap' : kind === 'word' && text.length <= LONGEST_SYLLABLE,
    );
    if (!isPhrase || words.length < count * 2 - 1) continue;
    const written = words.map(({ text }) => text).join('');
    const entry = NAMES.get(key(written));
    if (!entry) continue;
    if (toneKey(written) !== toneKey(entry.name)) issues.add('missing-diacritic');
    return { types: entry.types, end: words.length };
  }
  return undefined;
}

/** Code of a type before a number or a label: "NQ 04-NQ/TW". */
function readShortCode(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const end = skipGap(tokens, at + 1);
  const next = tokens[end];
  if (token?.kind !== 'word' || (next?.kind !== 'number' && !isLabel(next))) return undefined;
  const match = findCode(token.text);
  return match && { types: CODES.get(match.code) ?? [], issues: match.issues, end };
}

/** The label after other words of a name: "Luật Đất đai số 31/2024/QH15". */
function findLabel({ tokens, step }: Reading, from: number): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    step();
    const token = tokens[at];
    if (isLabel(token)) return at;
    if (token?.kind === 'number' || token?.kind === 'separator') return undefined;
  }
  return undefined;
}

function readLabel({ tokens, step }: Reading, at: number): { end: number } | undefined {
  if (!isLabel(tokens[at])) return undefined;
  let end = at + 1;
  let next = at + 1;
  while (isPartOfLabel(tokens, next)) {
    step();
    next++;
    if (tokens[next - 1]?.kind === 'word') end = next;
  }
  end = skipGap(tokens, end);
  if (tokens[end]?.kind === 'colon') end++;
  return { end: skipGap(tokens, end) };
}

function isPartOfLabel(tokens: readonly Token[], at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {};
  if (kind === 'word') return text.length <= 4 && LABEL_WORDS.has(key(text));
  return kind === 'gap' || ((kind === 'list' || text === '/') && tokens[at + 1] !== undefined);
}

function isLabel(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 2 && key(token.text) === 'so';
}

function skipGap(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'gap' ? at + 1 : at;
}

function key(words: string): string {
  return fold(words).toLowerCase();
}

function toneKey(words: string): string {
  return placeTone(words).toLowerCase();
}
