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

/** Called once for each character and token that is looked at, so that work can be counted. */
export type StepCounter = () => void;

const LOOK_ALIKES = new Map(
  [...'ÐĐƉĐðđɖđАAВBСCЕEНHІIКKМMОOРPЅSТTХXΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX⁄/∕/'].flatMap((letter, at, all) =>
    at % 2 ? [] : [[letter, all[at + 1] ?? letter] as const],
  ),
);
const DASHES = new Set('‐‑‒–—―−');
const INVISIBLE = new Set('\u00ad\u200b\u200c\u200d\u2060\ufeff');
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
