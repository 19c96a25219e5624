import { findIssuer, findJointType, findType, mayBeType } from './lookup.ts';
import type { Issuer } from './lookup.ts';
import type { Part } from './parts.ts';
import { checkSeparators, EMPTY_SHAPE, readIssuer, readType, readUnits } from './shape.ts';
import type { SymbolFamily, SymbolForm, SymbolShape } from './shape.ts';
import type { Reading } from './tokens.ts';

/** Acts that are counted within a year, so that the year belongs to their symbol (facts 2.2). */
const NEED_YEAR = new Set(['NĐ', 'TT', 'TTLT', 'NQLT']);

/** Words after the numbers: a type or a body first, then at least one more. */
export type Words = readonly [Part, Part, ...Part[]];

/** `no/year/TYPE-ORG`, where several bodies may issue together; `undefined` if it is none. */
export function readYearForm(reading: Reading, words: Words, year: Part): SymbolShape | undefined {
  const [first, second] = words;
  const issuer = findIssuer(words, 1);
  if (!issuer || issuer.side === 'party') return undefined;
  const separators = year.separator + first.separator + second.separator;
  // Only a body that the tables give to the State proves what other separators mean.
  if (separators !== '//-' && issuer.side !== 'state') return undefined;
  const isLetter = separators === '//-' && isLetterOf(words, issuer);
  if (isLetter) return readLetter(reading, words);
  if (!mayBeType(first, 'state')) return undefined;

  if (year.separator !== '/') reading.issues.add('swapped-separators');
  checkSeparators(reading, words, 'state');
  const type = readType(reading, first.text, 'state');
  const bodies = readBodies(reading, issuer, words.slice(1 + issuer.count));
  return bodies && { ...EMPTY_SHAPE, family: 'state', ...type, ...bodies };
}

/** Forms without a year: those of the Party and of mass organisations, and the State's everyday ones. */
export function readPlainForm(reading: Reading, words: Words): SymbolShape | undefined {
  const [first, second] = words;
  const issuer = findIssuer(words, 1);
  if (!issuer) return undefined;
  const written = writtenForm(first, second);
  if (written === 'state' && isLetterOf(words, issuer)) return readLetter(reading, words);

  const rest = words.slice(1 + issuer.count);
  const family = familyOf(written, issuer, rest.length > 0);
  if (!family) return undefined;
  const form = family === 'mass' ? massForm(written, issuer) : family;
  if (!form || !mayBeType(first, form)) return undefined;

  checkSeparators(reading, words, form);
  const type = readType(reading, first.text, form);
  if (family === 'state') return readStateForm(reading, { type, issuer, rest });
  const body = readIssuer(reading, issuer, form);
  const unit = readUnits(reading, rest);
  if (unit === undefined) return undefined;
  return { ...EMPTY_SHAPE, family, form, ...type, ...body, unit };
}

interface StateParts {
  type: ReturnType<typeof readType>;
  issuer: Issuer;
  rest: readonly Part[];
}

/** Bodies or units after a type of the State without a year: joint acts name bodies, others units. */
function readStateForm(reading: Reading, { type, issuer, rest }: StateParts) {
  const shape = { ...EMPTY_SHAPE, family: 'state' as const, ...type };
  if (NEED_YEAR.has(type.typeCode)) reading.issues.add('missing-year');
  if (type.typeCode.endsWith('LT')) {
    const bodies = readBodies(reading, issuer, rest);
    return bodies && { ...shape, ...bodies };
  }
  const body = readIssuer(reading, issuer, 'state');
  const unit = readUnits(reading, rest);
  return unit === undefined ? undefined : { ...shape, ...body, unit };
}

/** `no/ORG-UNIT`, a letter that names no type. */
export function readLetter(reading: Reading, words: readonly Part[]): SymbolShape | undefined {
  const issuer = findIssuer(words, 0);
  const unit = issuer && readUnits(reading, words.slice(issuer.count));
  if (!issuer || !unit) return undefined;
  const body = readIssuer(reading, issuer, 'state');
  // Bodies of the Party number their letters by type (84-CV/ĐU), so here the type is missing.
  if (issuer.side === 'party') reading.issues.add('missing-type');
  const family = issuer.side === 'party' || issuer.side === 'mass' ? issuer.side : 'state';
  return { ...EMPTY_SHAPE, family, types: family === 'party' ? [] : ['cong-van'], ...body, unit };
}

/** True if the first word is a body: no type, and known as a body unless the second word is one. */
function isLetterOf([first, second]: Words, issuer: Issuer): boolean {
  const type = findType(first.text, 'state') ?? findJointType(first.text);
  // CD begins the codes of colleges, so it is a telegram without its mark only before a known body.
  const isDoubtful = first.text === 'CD' && !issuer.side;
  if ((type && !isDoubtful) || second.isNumber) return false;
  if (issuer.side === 'party' && findType(first.text, 'party')) return false;
  const writer = findIssuer([first], 0);
  return Boolean(writer && (writer.side ?? !issuer.side));
}

function writtenForm(first: Part, second: Part): SymbolForm | undefined {
  if (first.separator === '/') return second.separator === '-' ? 'state' : undefined;
  return second.separator === '/' ? 'party' : undefined;
}

/** Family of a symbol; `undefined` when neither its body nor its separators tell it. */
function familyOf(
  written: SymbolForm | undefined,
  { side }: Issuer,
  hasUnits: boolean,
): Exclude<SymbolFamily, 'unknown'> | undefined {
  if (side && side !== 'either') return side;
  // The Party's own symbols have no third part, those of mass organisations do (facts 1.3).
  return written === 'party' && hasUnits ? 'mass' : written;
}

/** The Youth Union writes as the Party does; other mass organisations write in either form. */
function massForm(written: SymbolForm | undefined, { code }: Issuer): SymbolForm | undefined {
  return code.includes('ĐTN') ? 'party' : written;
}

/** The bodies of an act, where of several each keeps its own term: `UBTVQH14-CP`. */
function readBodies(reading: Reading, first: Issuer, others: readonly Part[]) {
  const lead = readIssuer(reading, first, 'state');
  if (others.length === 0) return lead;
  const codes = [withTerm(lead)];
  for (const part of others) {
    reading.step();
    const issuer = findIssuer([part], 0);
    if (!issuer || part.separator !== '-') return undefined;
    codes.push(withTerm(readIssuer(reading, issuer, 'state')));
  }
  return { org: codes.join('-'), term: null };
}

function withTerm({ org, term }: ReturnType<typeof readIssuer>): string {
  return `${org}${term ?? ''}`;
}
