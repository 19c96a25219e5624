import { parseSymbol } from '../symbol.ts';
import type { DocumentSymbol } from '../symbol.ts';
import { ISSUING_CODES } from '../symbol/issuing-code.ts';
import { DOCUMENT_TYPES } from '../document-type.ts';
import { isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

/** A symbol found in the text. */
export interface WrittenSymbol {
  symbol: DocumentSymbol;
  /** As written, for symbols that cannot be put right. */
  written: string;
  start: number;
  end: number;
}

const MOST_TOKENS = 20;
const MOST_TRIALS = 3;
const LONGEST_PART = 60;
const TYPE_CODES = new Set<string>(
  DOCUMENT_TYPES.flatMap(({ party, state }) => [...party, ...state]),
);

/**
 * The symbol whose number stands at the place, with whatever `parseSymbol` can put right. `named` is the
 * name of the type that stood before.
 */
export function readSymbol(passage: Passage, at: number, named: string): WrittenSymbol | undefined {
  const first = tokenAt(passage, at);
  if (first?.kind !== 'number' || first.text.length > 5) return undefined;
  for (const end of possibleEnds(passage, at)) {
    const last = tokenAt(passage, end - 1);
    const written = passage.source.slice(first.start, last?.end);
    const symbol = parseSymbol(`${named} ${written}`, passage.step);
    if (symbol.numbers.length > 0 && (symbol.typeCode ?? symbol.org)) {
      return { symbol, written, start: at, end };
    }
  }
  return undefined;
}

/** Places where a symbol may end, the furthest first. */
function possibleEnds(passage: Passage, start: number): number[] {
  const ends: number[] = [];
  let at = start + 1;
  let parts = 0;
  while (at - start < MOST_TOKENS) {
    const part = readPart(passage, at, parts);
    if (!part) break;
    at = part;
    parts++;
    ends.push(at);
  }
  return ends.slice(-MOST_TRIALS).reverse();
}

/** A separator, or none, and the letters or figures after it: where they end. */
function readPart(passage: Passage, at: number, parts: number): number | undefined {
  const sign = keyAt(passage, at);
  if (sign === '-' || sign === '/') {
    const isSpaced = !isJoined(passage, at) || !isJoined(passage, at + 1);
    // After two parts the symbol is whole, and a dash with spaces begins something else.
    if (isSpaced && (parts > 1 || !isCode(passage, at + 1))) return undefined;
    return readLetters(passage, at + 1);
  }
  if (isJoined(passage, at)) return parts === 0 ? readLetters(passage, at) : undefined;
  return isLooseCode(passage, at, parts) ? readLetters(passage, at) : undefined;
}

/** Letters with the figures that are joined to them (QH15), and the dotted T.Ư. */
function readLetters(passage: Passage, at: number): number | undefined {
  const token = tokenAt(passage, at);
  if (!token || token.kind === 'sign' || token.gap === 'paragraph') return undefined;
  if (token.text.length > LONGEST_PART) return undefined;
  let end = at + 1;
  if (token.key.endsWith('t') && isJoined(passage, end) && keyAt(passage, end) === '.') {
    return /^[ưw]/.test(keyAt(passage, end + 1)) ? readLetters(passage, end + 1) : end;
  }
  while (isJoined(passage, end) && tokenAt(passage, end)?.kind !== 'sign') {
    if ((tokenAt(passage, end)?.text.length ?? 0) > LONGEST_PART || end - at > 6) return undefined;
    end++;
  }
  return end;
}

/** True for letters that may be a code: not a small word of prose, as in "05 - một". */
function isCode(passage: Passage, at: number): boolean {
  const token = tokenAt(passage, at);
  return token?.kind === 'number' || /^\p{Lu}/u.test(token?.text ?? '');
}

/** A code that a space parts from what stands before: "09 KH/ĐU", "04-NQ TW", "BTC TW". */
function isLooseCode(passage: Passage, at: number, parts: number): boolean {
  const token = tokenAt(passage, at);
  if (token?.kind !== 'word' || token.gap === 'paragraph') return false;
  if (parts === 0) return TYPE_CODES.has(token.text) && token.text.length > 1;
  const isCentre = token.key === 't' ? keyAt(passage, at + 1) === '.' : token.text === 'TƯ';
  return isCentre || (ISSUING_CODES.has(token.text) && token.text.length > 1);
}
