import type { StepCounter } from '../symbol/tokens.ts';
import { toKey } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A text that is being read. Every look at a token is a step, so that work can be counted. */
export interface Passage {
  source: string;
  tokens: readonly Token[];
  step: StepCounter;
}

/** The token at a place, or `undefined` past the ends. */
export function tokenAt({ tokens, step }: Passage, at: number): Token | undefined {
  step();
  return tokens[at];
}

/** The key at a place, empty past the ends and where a new paragraph begins. */
export function keyAt(passage: Passage, at: number): string {
  const token = tokenAt(passage, at);
  return token && (token.gap !== 'paragraph' || at === 0) ? token.key : '';
}

/** True if the token at the place follows the one before without a space. */
export function isJoined(passage: Passage, at: number): boolean {
  return tokenAt(passage, at)?.gap === 'none';
}

/** True if a letter goes on without a space, so that what stands before is part of something longer. */
export function isGlued(passage: Passage, at: number): boolean {
  return tokenAt(passage, at)?.kind === 'word' && isJoined(passage, at);
}

/** True for a word that begins with a capital. */
export function isCapital(passage: Passage, at: number): boolean {
  return /^\p{Lu}/u.test(tokenAt(passage, at)?.text ?? '');
}

/** Number in figures at the place, of so many figures at most. */
export function figuresAt(passage: Passage, at: number, most = 4): number | undefined {
  const token = tokenAt(passage, at);
  return token?.kind === 'number' && token.text.length <= most ? Number(token.text) : undefined;
}

/** The text from one token up to another, composed, with single spaces. */
export function wordsBetween({ tokens, step }: Passage, start: number, end: number): string {
  let words = '';
  for (const { text, gap } of tokens.slice(start, end)) {
    step();
    words += gap === 'none' || words === '' ? text : ` ${text}`;
  }
  return words;
}

/** Words of several syllables with what each means; the longest that fits is found. */
export interface Phrases<Meaning> {
  meaning?: Meaning;
  next: Map<string, Phrases<Meaning>>;
}

/** A table of phrases, from words and what they mean. */
export function phrases<Meaning>(
  entries: Iterable<readonly [words: string, meaning: Meaning]>,
): Phrases<Meaning> {
  const root: Phrases<Meaning> = { next: new Map() };
  for (const [words, meaning] of entries) {
    let node = root;
    for (const word of words.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? []) {
      const key = toKey(word);
      const next = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.meaning ??= meaning;
  }
  return root;
}

/** The longest phrase of the table that begins at the place. */
export function findPhrase<Meaning>(
  passage: Passage,
  at: number,
  table: Phrases<Meaning>,
): { meaning: Meaning; end: number } | undefined {
  let found: { meaning: Meaning; end: number } | undefined;
  let node: Phrases<Meaning> | undefined = table;
  for (let end = at; node; end++) {
    if (node.meaning !== undefined) found = { meaning: node.meaning, end };
    const key = end === at ? (tokenAt(passage, end)?.key ?? '') : keyAt(passage, end);
    node = key ? node.next.get(key) : undefined;
  }
  return found;
}
