import type { StepCounter } from '../symbol/tokens.ts';
import { placeTone } from '../vietnamese.ts';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'line' | 'paragraph';

/** Piece of running text: letters, figures, or one sign. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** Composed, with hyphens for all dashes. */
  text: string;
  /** Small letters with the tone on the first vowel; empty for what is too long to be a syllable. */
  key: string;
  /** Offsets in the text as given. */
  start: number;
  end: number;
  gap: Gap;
}

const PIECE = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+|[0-9]+|\s+|./gsu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ASCII = /^[a-z]*$/;
/** Letters of other alphabets that stand for đ in older text, in small form (facts 1.5). */
const ETH = /[ðɖ]/g;
const DASH = /^[‐‑‒–—―−]$/;
const SLASH = /^[⁄∕／]$/;
const BLANK_LINE = /\n[^\S\n]*\n/;
const LINE_BREAK = /[\r\n\u2028\u2029]/;
/** Longest syllable, letters of symbols included, each decomposed into three. */
const LONGEST_WORD = 60;

/** Cut a text into tokens, composed or decomposed; offsets are those of the text as given. */
export function toTokens(text: string, step: StepCounter): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'paragraph';
  for (const { 0: written, index: start } of text.matchAll(PIECE)) {
    step();
    if (/^\s/.test(written)) {
      gap = toGap(written);
    } else {
      const place = { start, end: start + written.length, gap };
      const token = toToken(written, place);
      if (token) tokens.push(token);
      if (token) gap = 'none';
    }
  }
  return tokens;
}

function toToken(written: string, place: Pick<Token, 'start' | 'end' | 'gap'>): Token | undefined {
  if (/^[0-9]/.test(written)) return { kind: 'number', text: written, key: written, ...place };
  if (!/^[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u.test(written)) {
    const text = DASH.test(written) ? '-' : SLASH.test(written) ? '/' : written;
    return { kind: 'sign', text, key: text, ...place };
  }
  if (written.length > LONGEST_WORD) return { kind: 'word', text: written, key: '', ...place };
  const text = written.replace(INVISIBLE, '').normalize('NFC');
  return text ? { kind: 'word', text, key: toKey(text), ...place } : undefined;
}

function toGap(space: string): Gap {
  if (BLANK_LINE.test(space)) return 'paragraph';
  return LINE_BREAK.test(space) ? 'line' : 'space';
}

/** Form in which words are compared: small letters, one placement of the tone, đ for eth (facts 5.1, 5.2). */
export function toKey(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : placeTone(small.replace(ETH, 'đ'));
}
