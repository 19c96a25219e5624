import { fold } from '../vietnamese.ts';
import type { SymbolIssue } from './issue.ts';

/** A code of a table that a written word stands for, and what had to be repaired. */
export interface CodeMatch {
  code: string;
  issues: SymbolIssue[];
}

/** Finds the code that a word stands for, or `undefined`. */
export type CodeFinder = (word: string) => CodeMatch | undefined;

/**
 * A finder over a table of codes.
 *
 * A word that is no code is repaired only if one code alone differs from it by case, or else by case
 * and marks: QD is QĐ; HD, DA and TU are codes of their own and stay (facts 1.5, step 11).
 */
export function codeFinder(codes: Iterable<string>): CodeFinder {
  const exact = new Set(codes);
  const byCase = groupBy(exact, (code) => code.toLowerCase());
  const byFold = groupBy(exact, (code) => fold(code).toLowerCase());
  const longest = Math.max(...[...exact].map(({ length }) => length));

  return (word) => {
    if (word.length > longest) return undefined;
    if (exact.has(word)) return { code: word, issues: [] };
    const sameLetters = byCase.get(word.toLowerCase());
    if (sameLetters) return only(sameLetters, ['case']);
    const alike = byFold.get(fold(word).toLowerCase()) ?? [];
    const [code = ''] = alike;
    if (!lacksMarks(word, code)) return undefined;
    return only(
      alike,
      fold(code) === fold(word) ? ['missing-diacritic'] : ['case', 'missing-diacritic'],
    );
  };
}

/** True if every letter of the word is the code's letter, or that letter without its mark. */
function lacksMarks(word: string, code: string): boolean {
  const letters = [...word.toLowerCase()];
  return [...code.toLowerCase()].every((letter, at) => {
    const written = letters[at];
    return written === letter || written === fold(letter);
  });
}

function only(codes: readonly string[], issues: SymbolIssue[]): CodeMatch | undefined {
  const [code] = codes;
  return code && codes.length === 1 ? { code, issues } : undefined;
}

function groupBy(codes: Iterable<string>, key: (code: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const code of codes) groups.set(key(code), [...(groups.get(key(code)) ?? []), code]);
  return groups;
}
