import { fold, placeTone } from '../../domain/vietnamese.ts';
import { FOLDED_MARK } from '../../search/index/record.ts';

export interface ExcerptPart {
  text: string;
  isHit: boolean;
}

const LENGTH = 34;
const BEFORE = 6;

/**
 * The stretch of a text with the most words of the query, cut at words. Words of the query without marks match any
 * marks; the folded copy at the end of the indexed text is never shown, nor are the `heads` that the text begins
 * with and that stand above it.
 */
export function excerptOf(content: string, query: string, ...heads: string[]): ExcerptPart[] {
  const [own = ''] = content.split(FOLDED_MARK);
  const words = heads.reduce(withoutHead, own.trim()).split(/\s+/).filter(Boolean);
  const hits = words.map(matcherOf(query));
  const start = Math.max(0, densestStart(hits) - BEFORE);
  const shown = words.slice(start, start + LENGTH);
  const parts = shown.map((word, index) => ({ text: word, isHit: hits[start + index] === true }));
  if (start > 0) parts.unshift({ text: '…', isHit: false });
  if (start + LENGTH < words.length) parts.push({ text: '…', isHit: false });
  return parts;
}

/** A short text whole, with the words of the query marked. */
export function markHits(text: string, query: string): ExcerptPart[] {
  const isHit = matcherOf(query);
  return text.split(/\s+/).map((word) => ({ text: word, isHit: isHit(word) }));
}

function withoutHead(text: string, head: string): string {
  const placed = placeTone(head);
  return text.startsWith(placed) ? text.slice(placed.length).trim() : text;
}

/** Where the window with the most hits has its first hit. */
function densestStart(hits: readonly boolean[]): number {
  let best = { start: 0, count: 0 };
  hits.forEach((isHit, start) => {
    if (!isHit) return;
    const count = hits.slice(start, start + LENGTH - BEFORE).filter(Boolean).length;
    if (count > best.count) best = { start, count };
  });
  return best.start;
}

/** A word of the query matches whole words, and beginnings when it is long enough to mean something. */
function matcherOf(query: string): (word: string) => boolean {
  const wanted = placeTone(query).toLowerCase().split(/\s+/).map(bare).filter(Boolean);
  return (word) => {
    const plain = bare(word.toLowerCase());
    const folded = fold(plain);
    return wanted.some((it) => {
      const candidate = it === fold(it) ? folded : plain;
      return candidate === it || (it.length > 3 && candidate.startsWith(it));
    });
  };
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
