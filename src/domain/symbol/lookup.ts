import { DOCUMENT_TYPES } from '../document-type.ts';
import type { SymbolSide } from '../document-type.ts';
import { codeFinder } from './code.ts';
import type { CodeMatch } from './code.ts';
import { BODIES_WITH_TERMS, ISSUING_CODES, sideOfCode } from './issuing-code.ts';
import type { CodeSide } from './issuing-code.ts';
import type { Part } from './parts.ts';

/** The body that a symbol names. */
export interface Issuer extends CodeMatch {
  /** Side that the tables give the code; `undefined` for an unknown code. */
  side: CodeSide | undefined;
  /** Number of the term, as 15 in QH15. */
  term: number | null;
  /** How many parts the code was written in: two in "BTC TW". */
  count: number;
}

const findIssuingCode = codeFinder(ISSUING_CODES.keys());
const findTypeCode = {
  party: codeFinder(DOCUMENT_TYPES.flatMap(({ party }): readonly string[] => party)),
  state: codeFinder(DOCUMENT_TYPES.flatMap(({ state }): readonly string[] => state)),
};

/** The type code that a word stands for on that side, or `undefined`. */
export function findType(word: string, side: SymbolSide): CodeMatch | undefined {
  return findTypeCode[side](word);
}

const JOINT = /(?:LT|PH|LN)$/;

/** The type in a code of bodies that act together: a joint plan (KHLT), a programme of cooperation (CTrPH). */
export function findJointType(word: string): CodeMatch | undefined {
  return JOINT.test(word) ? findType(word.replace(JOINT, ''), 'state') : undefined;
}

/**
 * True for a type code, or a word that may be one which the tables lack: two capitals or more, not
 * long, and no body.
 */
export function mayBeType(word: Part, side: SymbolSide): boolean {
  if (findType(word.text, side)) return true;
  const looksLikeCode = word.text.length <= 6 && /^\p{Lu}\p{L}*\p{Lu}\p{Ll}?$/u.test(word.text);
  return looksLikeCode && findIssuer([word], 0)?.side === undefined;
}

/** The body named at a place among the words, known or not; `undefined` if the word is no code. */
export function findIssuer(words: readonly Part[], at: number): Issuer | undefined {
  const word = words[at];
  if (!word || word.isNumber) return undefined;
  return joinedIssuer(words, at) ?? issuerOf(word.text, 1);
}

/** A code that was written in two, if the whole is known: "BTC TW", "UBKT TU". */
function joinedIssuer(words: readonly Part[], at: number): Issuer | undefined {
  const [word, next] = words.slice(at, at + 2);
  if (!word || next?.separator !== ' ') return undefined;
  const issuer = issuerOf(word.text + next.text, 2);
  return issuer?.side && { ...issuer, issues: ['spaces', ...issuer.issues] };
}

function issuerOf(word: string, count: number): Issuer | undefined {
  const known = findIssuingCode(word);
  if (known) return { ...known, side: ISSUING_CODES.get(known.code), term: null, count };

  const [, letters, term] = /^(\p{L}+)([1-9]\d?)$/u.exec(word) ?? [];
  const body = letters === undefined ? undefined : findIssuingCode(letters);
  if (body && BODIES_WITH_TERMS.has(body.code)) {
    return { ...body, side: 'state', term: Number(term), count };
  }
  if (!/^\p{L}[\p{L}\d]*$/u.test(word)) return undefined;
  const isCode = /^\p{Lu}/u.test(word);
  const code = isCode ? word : word.toUpperCase();
  return { code, issues: isCode ? [] : ['case'], side: sideOfCode(code), term: null, count };
}
