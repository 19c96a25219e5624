import { HISTORIC_ISSUERS } from './issuing-code.ts';
import { findIssuer, findType } from './lookup.ts';
import type { Part } from './parts.ts';
import { EMPTY_SHAPE, readIssuer, readType } from './shape.ts';
import type { SymbolShape } from './shape.ts';
import type { Reading } from './tokens.ts';

/**
 * A single word after the numbers: an act of the National Assembly, an old symbol of the Government,
 * or a symbol whose type or body was left out. `undefined` if the word is none of these.
 */
export function readSingleWord(
  reading: Reading,
  word: Part,
  year: Part | undefined,
): SymbolShape | undefined {
  const { issues } = reading;
  const form = year || word.separator === '/' ? 'state' : 'party';
  if (word.isNumber) return undefined;

  if (findType(word.text, form)) {
    if (!year && word.separator !== '/' && word.separator !== '-') issues.add('missing-hyphen');
    issues.add('missing-org');
    return { ...EMPTY_SHAPE, family: form, form, ...readType(reading, word.text, form) };
  }

  const issuer = findIssuer([word], 0);
  if (!issuer?.side || word.separator === '' || word.separator === ' ') return undefined;
  if (year && issuer.side !== 'state') return undefined;
  const family = issuer.side === 'either' ? form : issuer.side;
  const isAssembly = issuer.term !== null || issuer.code === 'QH' || issuer.code === 'UBTVQH';

  if (year && year.separator + word.separator !== '//') issues.add('swapped-separators');
  if (isAssembly) {
    if (!year) issues.add('missing-year');
  } else if (HISTORIC_ISSUERS.has(issuer.code)) issues.add('historic-form');
  else issues.add('missing-type');
  const isHistoric = issues.has('historic-form');
  const body = readIssuer(reading, issuer, form);
  return { ...EMPTY_SHAPE, family, form: isHistoric ? form : 'state', ...body };
}
