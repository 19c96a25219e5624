import { passageAt, type StudyText } from './study-text.ts';
import { onWords, type Range } from './range.ts';

/** Where a note belongs: a clause, the words in it, and the words around them. */
export interface Anchor {
  /** Id of the clause in which the quotation begins; empty before the first clause. */
  clause: string;
  /** How the clause was cited when the note was made. */
  words: string;
  /** Id of the clause in which it ends, where that is another. */
  last?: string;
  quotation: string;
  before: string;
  after: string;
}

/** Letters of the words kept before and after a quotation, within its clause. */
const AROUND = 60;
/** Letters of a quotation; who marks a whole chapter gets its beginning. */
export const LONGEST_QUOTATION = 2000;

/** The anchor of a range of a document's text, widened to whole words; undefined where it holds none. */
export function anchorOf(text: StudyText, range: Range): Anchor | undefined {
  const { start, end } = bounded(text.whole, onWords(text.whole, range));
  const quotation = onOneLine(text.whole.slice(start, end));
  const first = passageAt(text, start);
  if (!first || !/[\p{L}\p{N}]/u.test(quotation)) return undefined;
  const last = passageAt(text, end - 1);
  return {
    clause: first.id,
    words: first.words,
    ...(last && last.id !== first.id && { last: last.id }),
    quotation,
    before: onOneLine(text.whole.slice(Math.max(first.start, start - AROUND), start)),
    after: onOneLine(text.whole.slice(end, Math.min(last?.end ?? end, end + AROUND))),
  };
}

/** Not too long, cut at the end of a word. */
function bounded(whole: string, { start, end }: Range): Range {
  if (end - start <= LONGEST_QUOTATION) return { start, end };
  const beginning = whole.slice(start, start + LONGEST_QUOTATION);
  return { start, end: start + beginning.replace(/\s+\S*$/u, '').length };
}

function onOneLine(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
