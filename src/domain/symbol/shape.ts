import { documentTypesOfCode } from '../document-type.ts';
import type { DocumentType, SymbolSide } from '../document-type.ts';
import { isKnownIssuer } from './issuing-code.ts';
import { findType } from './lookup.ts';
import type { Issuer } from './lookup.ts';
import type { Part } from './parts.ts';
import type { Reading } from './tokens.ts';

export type SymbolFamily = 'party' | 'state' | 'mass' | 'unknown';

/** Where the separators stand: `no-TYPE/ORG` of the Party, `no/TYPE-ORG` of the State. */
export type SymbolForm = 'party' | 'state';

/** What the words after the numbers of a symbol say. */
export interface SymbolShape {
  family: SymbolFamily;
  form: SymbolForm;
  year: number | null;
  typeCode: string | null;
  /** Types that the code stands for; none without a code or for an unknown one. */
  types: DocumentType[];
  org: string | null;
  unit: string | null;
  term: number | null;
}

/** A shape that says nothing yet. */
export const EMPTY_SHAPE: SymbolShape = {
  family: 'unknown',
  form: 'state',
  year: null,
  typeCode: null,
  types: [],
  org: null,
  unit: null,
  term: null,
};

/** The body of a symbol, with what had to be repaired noted. */
export function readIssuer({ issues }: Reading, issuer: Issuer, form: SymbolForm) {
  for (const issue of issuer.issues) issues.add(issue);
  if (!issuer.side && !isKnownIssuer(issuer.code, form)) issues.add('unknown-org');
  return { org: issuer.code, term: issuer.term };
}

/** The type of a symbol, with what had to be repaired noted; an unknown code stays as written. */
export function readType({ issues }: Reading, word: string, side: SymbolSide) {
  const match = findType(word, side) ?? { code: word, issues: ['unknown-type' as const] };
  for (const issue of match.issues) issues.add(issue);
  return { typeCode: match.code, types: documentTypesOfCode(match.code, side) };
}

/** Drafting units after the body, in capitals; `null` for none, `undefined` if they are not units. */
export function readUnits(
  { issues, step }: Reading,
  parts: readonly Part[],
): string | null | undefined {
  const units: string[] = [];
  for (const { separator, text } of parts) {
    step();
    if (separator !== '-') return undefined;
    units.push(text.toUpperCase());
    if (units.at(-1) !== text) issues.add('case');
  }
  return units.length > 0 ? units.join('-') : null;
}

/** Note separators that were left out or stand in each other's place. */
export function checkSeparators(
  { issues }: Reading,
  parts: readonly Part[],
  form: SymbolForm,
): void {
  const expected = form === 'party' ? '-/' : '/-';
  parts.slice(0, 2).forEach(({ separator }, at) => {
    if (separator === '' || separator === ' ') issues.add('missing-hyphen');
    else if (separator !== expected[at]) issues.add('swapped-separators');
  });
}
