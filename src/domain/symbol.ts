import type { DocumentType } from './document-type.ts';
import { writeSymbol } from './symbol/format.ts';
import type { WritableSymbol } from './symbol/format.ts';
import { sortIssues, SYMBOL_ISSUE_LEVELS } from './symbol/issue.ts';
import type { SymbolIssue } from './symbol/issue.ts';
import { readNumbers, readParts } from './symbol/parts.ts';
import type { Numbers } from './symbol/parts.ts';
import { readPrefix } from './symbol/prefix.ts';
import { readShape } from './symbol/read.ts';
import type { SymbolFamily, SymbolShape } from './symbol/shape.ts';
import { toTokens, trimTokens } from './symbol/tokens.ts';
import type { Reading, StepCounter } from './symbol/tokens.ts';
import { compose, toSlug } from './vietnamese.ts';

export type { SymbolFamily, SymbolIssue };
export { SYMBOL_ISSUE_LEVELS };

/** The number and code of an official document (số, ký hiệu), as far as a text tells it. */
export interface DocumentSymbol {
  family: SymbolFamily;
  numbers: number[];
  year: number | null;
  /** Code of the type in its right spelling: `QĐ`. */
  typeCode: string | null;
  /** Slug of the type; two slugs with a bar between where the code stands for either. */
  type: string | null;
  /** Code of the issuing body, which does not name the issuer (facts 0.3); of a joint act `UBTVQH14-CP`. */
  org: string | null;
  /** Code of the drafting unit. */
  unit: string | null;
  /** Term of the National Assembly or of another elected body that acts alone. */
  term: number | null;
  /** The right form, or `null` if the text cannot name one document. */
  canonical: string | null;
  issues: SymbolIssue[];
}

const UNPARSED: DocumentSymbol = {
  family: 'unknown',
  numbers: [],
  year: null,
  typeCode: null,
  type: null,
  org: null,
  unit: null,
  term: null,
  canonical: null,
  issues: ['unparsed'],
};
/**
 * Read the symbol of a document of the Party, the State or a mass organisation (facts 1.4–1.5, 2.2).
 *
 * Every text is read, none throws, and the work grows with its length alone; `step` is called for each
 * piece of work. What is repaired is named in `issues`; what has no single safe repair stays as written.
 */
export function parseSymbol(text: string, step: StepCounter = () => undefined): DocumentSymbol {
  const issues = new Set<SymbolIssue>();
  const composed = compose(text);
  if (composed !== text) issues.add('nfd');
  const tokens = trimTokens(toTokens(composed, issues, step), issues, step);
  const reading: Reading = { tokens, issues, step };

  const prefix = readPrefix(reading);
  const numbers = readNumbers(reading, prefix.end);
  const parts = numbers && readParts(reading, numbers);
  const shape = parts && readShape(reading, { numbers: numbers.numbers, parts, prefix });
  if (!shape) return structuredClone(UNPARSED);
  return toSymbol(shape, { numbers, named: prefix.types, issues });
}

interface Findings {
  numbers: Numbers;
  /** Types that the words before the symbol allow. */
  named: readonly DocumentType[] | undefined;
  issues: Set<SymbolIssue>;
}

function toSymbol(shape: SymbolShape, { numbers, named, issues }: Findings): DocumentSymbol {
  const { family, year, typeCode, types, org, unit, term } = shape;
  const agreed = types.filter((type) => named?.includes(type));
  if (named && typeCode && types.length > 0 && agreed.length === 0) issues.add('type-mismatch');
  const possible =
    agreed.length > 0 ? agreed : typeCode && types.length > 0 ? types : (named ?? types);

  const isComplete = ![...issues].some(isObstacle);
  if (isComplete && numbers.lacksZero) issues.add('missing-leading-zero');
  return {
    family,
    numbers: numbers.numbers,
    year,
    typeCode,
    type: possible.join('|') || null,
    org,
    unit,
    term,
    canonical: isComplete ? writeSymbol({ ...shape, ...numbers }) : null,
    issues: sortIssues(issues),
  };
}

function isObstacle(issue: SymbolIssue): boolean {
  return SYMBOL_ISSUE_LEVELS[issue] === 'error' || issue === 'missing-number';
}

/** The right form of a symbol, or `null` if its fields cannot name one document. */
export function formatSymbol(
  symbol: WritableSymbol & { canonical?: string | null },
): string | null {
  const text = symbol.canonical ?? writeSymbol(symbol);
  return symbol.numbers.length === 1 && parseSymbol(text).canonical === text ? text : null;
}

/**
 * Identity of a document: `party:04-NQ/TW@2016-10-30`, for its symbol comes back in every term
 * (facts 1.6). `undefined` if the symbol cannot name one document.
 */
export function documentKey(symbol: DocumentSymbol, issuedOn: string): string | undefined {
  return symbol.canonical ? `${symbol.family}:${symbol.canonical}@${issuedOn}` : undefined;
}

/** What the address of a document is made of. */
export interface DocumentIdentity {
  type: DocumentType;
  /** As printed. */
  symbol: string;
  /** Day of issue, or the month or year where no more is known. */
  issuedOn: string;
  /** Slug of the issuer, for bodies below the centre. */
  issuer?: string | undefined;
}

/** Address part of a document: `nghi-quyet-04-nq-tw-2016-10-30`, alike for every spelling of its symbol. */
export function documentSlug({ type, symbol, issuedOn, issuer }: DocumentIdentity): string {
  const written = parseSymbol(symbol).canonical ?? symbol;
  return [type, written, issuedOn, issuer ?? ''].map(toSlug).filter(Boolean).join('-');
}
