import type { SymbolIssue } from './issue.ts';

/** Piece of a symbol as written: letters, figures, a separator, or what stands around them. */
export interface Token {
  kind: 'word' | 'number' | 'separator' | 'list' | 'dot' | 'colon' | 'gap' | 'other';
  /** As written, but for look-alike letters and dashes. */
  text: string;
  /** Of a separator: spaces were written on that side of it. */
  spaceBefore?: boolean;
  spaceAfter?: boolean;
}

/** A text that is being read: its tokens, and what was found wrong so far. */
export interface Reading {
  tokens: readonly Token[];
  issues: Set<SymbolIssue>;
  step: StepCounter;
}

/** Called once for each character and token that is looked at, so that work can be counted. */
export type StepCounter = () => void;

/** Eth letters of older text (facts S85), then Cyrillic and Greek capitals and slashes of other sets. */
const LOOK_ALIKES = new Map(
  (
    'ÐĐ ƉĐ ðđ ɖđ АA ВB СC ЕE НH ІI КK МM ОO РP ЅS ТT ХX ' +
    'ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ⁄/ ∕/ ／/'
  )
    .split(' ')
    .map(([written = '', meant = '']) => [written, meant]),
);
const DASHES = new Set('‐‑‒–—―−');
const INVISIBLE = new Set('\u00ad\u200b\u200c\u200d\u2060\ufeff');
const OPENING = new Set('([“‘«"\'');
const CLOSING = new Set(')]”’»"\'');
const SOFT_HYPHEN = '\u00ad';
const LETTER = /^[\p{L}\p{M}]$/u;
const FIGURE = /^[0-9]$/;
const SPACE = /^\s$/u;
/** Letters of TCVN3, where the soft hyphen is the letter ư and must not be dropped (facts 5.3). */
const LEGACY = /[§®¦µ¸¶·¹¨©ª«¬»¼½¾Æ]/u;

/**
 * Cut composed text into tokens, one pass, and note typographic issues on the way (facts 1.5, steps 2–5).
 *
 * Spaces around separators belong to them; other spaces are one gap.
 */
export function toTokens(text: string, issues: Set<SymbolIssue>, step: StepCounter): Token[] {
  const tokens: Token[] = [];
  const letters = [...text];
  const isLegacy = LEGACY.test(text);
  letters.forEach((written, at) => {
    step();
    if (INVISIBLE.has(written) && !isLetterOfLegacy(written, at)) issues.add('spaces');
    else append(tokens, withoutLookAlike(written, issues));
  });
  return tokens;

  function isLetterOfLegacy(written: string, at: number): boolean {
    return written === SOFT_HYPHEN && (isLegacy || at === letters.length - 1);
  }
}

function withoutLookAlike(written: string, issues: Set<SymbolIssue>): string {
  if (DASHES.has(written)) {
    issues.add('dash');
    return '-';
  }
  const meant = LOOK_ALIKES.get(written);
  if (meant) issues.add('homoglyph');
  return meant ?? written;
}

function append(tokens: Token[], letter: string): void {
  const kind = kindOf(letter);
  const last = tokens.at(-1);
  if (kind === 'gap') {
    if (last?.kind === 'separator') last.spaceAfter = true;
    else if (last && last.kind !== 'gap') tokens.push({ kind, text: ' ' });
  } else if (kind === 'separator') {
    const spaceBefore = last?.kind === 'gap';
    if (spaceBefore) tokens.pop();
    tokens.push({ kind, text: letter, spaceBefore, spaceAfter: false });
  } else if (last?.kind === kind && (kind === 'word' || kind === 'number')) {
    last.text += letter;
  } else {
    tokens.push({ kind, text: letter });
  }
}

function kindOf(letter: string): Token['kind'] {
  if (LETTER.test(letter)) return 'word';
  if (FIGURE.test(letter)) return 'number';
  if (letter === '-' || letter === '/') return 'separator';
  if (letter === ',' || letter === ';' || letter === '&') return 'list';
  if (letter === '.' || letter === '…' || letter === '_') return 'dot';
  if (letter === ':') return 'colon';
  return SPACE.test(letter) ? 'gap' : 'other';
}

/**
 * Take off punctuation after the symbol (facts 1.5, step 6), the end mark `./.`, and the brackets or
 * quotation marks around it.
 */
export function trimTokens(
  tokens: readonly Token[],
  issues: Set<SymbolIssue>,
  step: StepCounter,
): Token[] {
  let start = 0;
  let end = tokens.length;
  while (OPENING.has(tokens[start]?.text ?? '') || tokens[start]?.kind === 'gap') {
    step();
    start++;
  }
  while (end > start && isTrailing(tokens, end - 1)) {
    step();
    end--;
    if (tokens[end]?.kind !== 'gap') issues.add('trailing-punctuation');
  }
  return tokens.slice(start, end);
}

function isTrailing(tokens: readonly Token[], at: number): boolean {
  const { kind = 'other', text = '' } = tokens[at] ?? {};
  if (kind === 'separator') return tokens[at - 1]?.kind === 'dot' && tokens[at + 1]?.kind === 'dot';
  return ['dot', 'list', 'colon', 'gap'].includes(kind) || CLOSING.has(text);
}
