import type { Line } from './lines.ts';
import type { Outline } from './outline.ts';
import { beginsSentence, endsSentence, leadsOn } from './sentence.ts';
import type { ClauseKind, Mark } from './unit.ts';

/** A label inside a line. */
export interface InlineMark extends Mark {
  /** Offset in the text. */
  at: number;
  /** Place in the composed line. */
  place: number;
}

const CANDIDATE =
  /(?<=\s)[*_]{0,2}(?:Điều\s(\d{1,4}[a-zđ]?)\s?[.:]|([1-9]\d?(?:\.[1-9]\d?){1,3})\.?|(\d{1,3}[a-zđ]?)\\?[.–-]|([a-zđ]\d?|([a-zđ])\5)\\?\))[*_]{0,2}\s+(?=\S)/gu;
/** Enough of the words on either side to judge a label by. */
const REACH = 24;

interface Candidate extends Mark {
  place: number;
  before: string;
  after: string;
}

/**
 * Labels inside a paragraph of imported text that runs its clauses together: "Điều 3. … 1. … a) … b) … 2. …".
 * Only the number or letter that must come next counts, and where a sentence may begin, so that prose with
 * numbers stays whole. `from` is the place in the composed line where the label of the line itself ends. The
 * caller opens each mark before it asks for the next, for what must come next depends on it.
 */
export function* findInlineMarks(
  { raw, composed, offset, place, line: row }: Line,
  outline: Outline,
  from: number,
): Generator<InlineMark> {
  const toOffset = composed === raw ? (at: number) => at : placesOf(raw, composed);
  const candidates = [...composed.matchAll(CANDIDATE)]
    .filter(({ index }) => index > place && index >= from)
    .map((found) => toCandidate(found, composed));
  const lastTwo = candidates.findLastIndex(
    ({ kind, number }) => kind === 'clause' && number === '2',
  );
  for (const [index, candidate] of candidates.entries()) {
    const isFirstOfMany = candidate.number === '1' && index < lastTwo;
    if (isLabel(candidate, outline, { isFirstOfMany, row })) {
      yield { ...candidate, at: offset + toOffset(candidate.place) };
    }
  }
}

function toCandidate(found: RegExpExecArray, line: string): Candidate {
  const [whole, article, dotted, clause, letter] = found;
  const end = found.index + whole.length;
  return {
    kind: article ? 'article' : clause ? 'clause' : 'point',
    number: (article ?? dotted ?? clause ?? letter ?? '').replace(/^0+(?=\d)/, ''),
    label: whole
      .replace(/[*_]/g, '')
      .trim()
      .replace(article ? /\s?[.:]$/ : '', ''),
    length: whole.length,
    place: found.index,
    before: line.slice(Math.max(0, found.index - REACH), found.index).trimEnd(),
    after: line.slice(end, end + REACH),
  };
}

function isLabel(
  candidate: Candidate,
  outline: Outline,
  { isFirstOfMany, row }: { isFirstOfMany: boolean; row: number },
): boolean {
  const { kind, number, before, after } = candidate;
  if (!outline.isNext(candidate) || leadsOn(before)) return false;
  const ends = endsSentence(before);
  if (kind === 'article') return ends && !/[:;]$/.test(before) && beginsSentence(after);
  if (kind === 'clause')
    return beginsSentence(after) && canCount(outline, { ends, isFirstOfMany, row });
  if (!outline.innermost) return false;
  if (number.includes('.')) return ends && beginsSentence(after) && repeats(number, outline);
  return ends || before.endsWith(',') || beginsSentence(after);
}

/** Clauses begin after a sentence; the first may follow the title of its article or introduce a count. */
function canCount(
  outline: Outline,
  { ends, isFirstOfMany, row }: { ends: boolean; isFirstOfMany: boolean; row: number },
): boolean {
  const { innermost } = outline;
  if (!innermost) return ends && isFirstOfMany;
  return ends || (isFirstOfMany && innermost.kind === 'article' && innermost.line === row);
}

function repeats(number: string, outline: Outline): boolean {
  return outline.find('clause')?.number === number.split('.')[0];
}

/** Places of a composed line in the line as written: both have the same spaces, and labels stand after one. */
function placesOf(raw: string, line: string): (place: number) => number {
  const spaces = [...raw.matchAll(/\s/g)].map(({ index }) => index);
  const counts = new Map([...line.matchAll(/\s/g)].map(({ index }, at) => [index, at]));
  return (place) => (spaces[counts.get(place - 1) ?? 0] ?? 0) + 1;
}

/** Kinds whose line may hold further labels. */
export function canHoldMarks(kind: ClauseKind): boolean {
  return (
    kind === 'article' ||
    kind === 'clause' ||
    kind === 'point' ||
    kind === 'item' ||
    kind === 'section'
  );
}
