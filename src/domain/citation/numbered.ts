import { readDetails } from './details.ts';
import { NO_DOCUMENT } from './document.ts';
import type { DocumentMention } from './document.ts';
import { readIssuer } from './issuer.ts';
import { isCapital, isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { SYMBOL_ISSUE_LEVELS } from '../symbol.ts';
import type { DocumentSymbol, SymbolIssue } from '../symbol.ts';
import { readShortNumber } from './short-number.ts';
import { readType } from './types.ts';
import type { NamedType } from './types.ts';
import { readSymbol } from './written-symbol.ts';
import type { WrittenSymbol } from './written-symbol.ts';

/** How many words may stand between a type and "số": "Nghị quyết của Bộ Chính trị số". */
const MOST_WORDS = 10;

/** A document by type and number, where the tokens after the type begin at `at`. */
export function readNumbered(
  passage: Passage,
  at: number,
  type: NamedType,
): DocumentMention | undefined {
  const label = skipLabel(passage, at);
  const symbol = readSymbol(passage, label, type.name);
  if (symbol) return withDetails(passage, symbol, {});
  const short = readShortNumber(passage, label, { type, isLabelled: label > at });
  if (short) return short;
  return readFarNumber(passage, at, type);
}

/** The number further on, after the body or other words of the name. */
function readFarNumber(passage: Passage, at: number, type: NamedType): DocumentMention | undefined {
  if (type.isCode) return undefined;
  const issuer = readIssuer(passage, keyAt(passage, at) === 'của' ? at + 1 : at);
  const begin = issuer && keyAt(passage, issuer.end) === ',' ? issuer.end + 1 : issuer?.end;
  const far =
    begin === undefined ? undefined : readSymbol(passage, skipLabel(passage, begin), type.name);
  if (issuer && far) {
    return withDetails(passage, far, issuer.name === null ? {} : { issuer: issuer.name });
  }
  for (let label = at; label - at < MOST_WORDS; label++) {
    const key = keyAt(passage, label);
    if (key === 'số') {
      const symbol = readSymbol(passage, skipLabel(passage, label), type.name);
      return symbol && withDetails(passage, symbol, {});
    }
    if (tokenAt(passage, label)?.kind !== 'word' || key === '' || key === 'kèm') return undefined;
    if (isCapital(passage, label) && readType(passage, label)) return undefined;
  }
  return undefined;
}

/** Past "số", "số:" and "số hiệu". */
export function skipLabel(passage: Passage, at: number): number {
  const isLabel =
    keyAt(passage, at) === 'số' ||
    (keyAt(passage, at) === 'so' && tokenAt(passage, at + 1)?.kind === 'number');
  if (!isLabel) return at;
  let end = at + 1;
  while (['hiệu', ':', '.'].includes(keyAt(passage, end))) end++;
  return end;
}

/** What is known of a document before its symbol is read. */
export interface Known {
  issuer?: string;
  name?: string;
}

/** The document of a symbol, with the day and body that follow it. */
export function withDetails(
  passage: Passage,
  { symbol, written, end }: WrittenSymbol,
  known: Known,
): DocumentMention {
  const details = readDetails(passage, end);
  const doc = {
    ...NO_DOCUMENT,
    kind: 'symbol' as const,
    type: symbol.type,
    symbol: symbol.canonical,
    name: known.name ?? (symbol.canonical ? null : written.normalize('NFC')),
    year: details.year,
    date: details.date,
    issuer: details.issuer ?? known.issuer ?? null,
  };
  return { doc, end: details.end, issues: [...seriousIssues(symbol), ...details.issues] };
}

/** What was put right without doubt is not worth a word to a reader. */
function seriousIssues({ issues }: DocumentSymbol): SymbolIssue[] {
  return issues.filter((issue) => SYMBOL_ISSUE_LEVELS[issue] !== 'info');
}

/** A symbol without a type before it, if it tells its document by itself: "18-NQ/TW". */
export function readBareSymbol(passage: Passage, at: number): DocumentMention | undefined {
  if (isJoined(passage, at) && /^[\p{L}\d/.,-]/u.test(keyAt(passage, at - 1))) return undefined;
  const found = readSymbol(passage, at, '');
  if (!found || isPlate(passage, at)) return undefined;
  const { symbol } = found;
  const isKnown = !symbol.issues.includes('unknown-org') && !symbol.issues.includes('unknown-type');
  const isWhole = symbol.canonical !== null || symbol.issues.includes('missing-year');
  const isTold = symbol.typeCode !== null || symbol.term !== null;
  if (!isKnown || !isWhole || !isTold) return undefined;
  return isCode(passage, at + 2) ? withDetails(passage, found, {}) : undefined;
}

function isCode(passage: Passage, at: number): boolean {
  return isCapital(passage, at) || tokenAt(passage, at)?.kind === 'number';
}

const PLATE_SIGNS = new Set([':', '|', '*']);
const MOST_PLATE_SIGNS = 4;

/** "Số: 12/NQ-HĐND", "Số hiệu | 12/NQ-HĐND": a document's own number, as its head shows it. */
function isPlate(passage: Passage, at: number): boolean {
  let before = at - 1;
  while (at - before <= MOST_PLATE_SIGNS && PLATE_SIGNS.has(keyAt(passage, before))) before--;
  return before < at - 1 && ['số', 'hiệu'].includes(tokenAt(passage, before)?.key ?? '');
}
