import { readPlainForm, readYearForm } from './forms.ts';
import { readSingleWord } from './incomplete.ts';
import type { Part } from './parts.ts';
import type { Prefix } from './prefix.ts';
import { EMPTY_SHAPE } from './shape.ts';
import type { SymbolShape } from './shape.ts';
import type { Reading } from './tokens.ts';

/** What stands in a symbol: its numbers, what follows them, and what stood before. */
export interface Pieces {
  numbers: readonly number[];
  parts: readonly Part[];
  prefix: Prefix;
}

const YEAR = /^(?:19|20)\d{2}$/;

/** Make sense of the pieces of a symbol; `undefined` if they are none. */
export function readShape(reading: Reading, pieces: Pieces): SymbolShape | undefined {
  const { numbers, parts } = pieces;
  if (numbers.length > 1) reading.issues.add('multiple-numbers');
  if (numbers.length === 0) {
    if (parts.length < 2 || !isSeparator(parts[0])) return undefined;
    reading.issues.add('missing-number');
  }
  const [first, ...others] = parts;
  const isBare =
    !first || (others.length === 0 && first.separator === '/' && YEAR.test(first.text));
  return isBare ? readBareNumbers(reading, pieces) : readWords(reading, parts);
}

function readWords(reading: Reading, parts: readonly Part[]): SymbolShape | undefined {
  const year = findYear(parts);
  const [first, second, ...rest] = year ? parts.slice(1) : parts;
  if (!first || first.isNumber) return undefined;
  if (year?.text.length === 2) reading.issues.add('two-digit-year');

  const words = second && ([first, second, ...rest] as const);
  const shape = words
    ? year
      ? readYearForm(reading, words, year)
      : readPlainForm(reading, words)
    : readSingleWord(reading, first, year);
  return shape && { ...shape, year: year && YEAR.test(year.text) ? Number(year.text) : null };
}

/** Figures before the words: a year, or the last two figures of one between slashes. */
function findYear([first, second]: readonly Part[]): Part | undefined {
  if (!first?.isNumber || !second) return undefined;
  if (first.text.length === 2) {
    return first.separator === '/' && second.separator === '/' ? first : undefined;
  }
  // With hyphens alone it may be an address, where other separators were lost: 15-2012-qđ-ubnd.
  const hasSlash = first.separator === '/' || second.separator === '/';
  return hasSlash && YEAR.test(first.text) ? first : undefined;
}

/** "Đề án 01", "Nghị định 30/2020": numbers without a word after them, of which a name or label speaks. */
function readBareNumbers(
  reading: Reading,
  { numbers, parts, prefix }: Pieces,
): SymbolShape | undefined {
  if (numbers.length < 2 && !prefix.types && !prefix.labelled) return undefined;
  if (!prefix.types) reading.issues.add('missing-type');
  reading.issues.add('missing-org');
  return { ...EMPTY_SHAPE, year: parts[0] ? Number(parts[0].text) : null };
}

function isSeparator(part: Part | undefined): boolean {
  return part?.separator === '-' || part?.separator === '/';
}
