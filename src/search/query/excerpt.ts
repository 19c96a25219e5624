import type { EntryRecord } from '../format/files.ts';
import { BODY, placeWords } from '../text/layout.ts';
import { wordsOf } from '../text/words.ts';
import { marksIn, type MarkOptions, type Stretch } from './marks.ts';

/** A piece of a text as it is written. */
export interface TextPart {
  text: string;
  isHit: boolean;
}

/** What a list of results shows of a hit, besides the facts of its record. */
export interface Excerpt {
  title: TextPart[];
  /** The entry's own symbol with its type; empty where it has none. */
  symbol: TextPart[];
  /** The clause or task that matched, with the address that leads to it; none where the entry has no parts. */
  block?: { label: string; address: string };
  /** The text round the place of the hit; its parts together are a stretch of the text. */
  text: TextPart[];
  /** Whether text goes before, and goes on behind. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Words of an excerpt. */
const LENGTH = 34;
/** Words before the place of the hit, where no sentence begins near it. */
const BEFORE = 6;
const SENTENCE_WITHIN = 12;
/** Letters of a symbol that a word of it may have beside it. */
const LONGEST = 32;

/** The excerpt of a hit; `place` is the position in the entry's words that the hit names. */
export function excerptOf(record: EntryRecord, place: number, options: MarkOptions): Excerpt {
  const { title, symbol = '', blocks, address } = record;
  const placed = place < BODY ? undefined : placeWords(record).find(at(place));
  const block = placed ? blocks[placed.block] : (blocks.find(({ label }) => !label) ?? blocks[0]);
  const text = block?.text ?? '';
  const words = wordsOf(text);
  const wordAt = placed ? words.findIndex(({ start }) => start === placed.start) : 0;
  const { start, end } = windowOf(text, words, Math.max(0, wordAt));
  const texts = [title, symbol, text.slice(start, end)];
  const marks = marksIn(texts, options);
  const [titleParts = [], symbolParts = [], textParts = []] = texts.map((it, index) =>
    partsOf(it, marks[index]),
  );
  return {
    ...{ title: titleParts, symbol: symbolParts, text: textParts },
    ...(block?.label && {
      block: { label: block.label, address: toAddress(address, block.address) },
    }),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  };
}

const at = (place: number) => (word: { position: number }) => word.position === place;

/** Address of a block: an anchor stands on the entry's own page. */
function toAddress(entry: string, block: string): string {
  return block.startsWith('#') ? entry + block : block || entry;
}

/** Some words round one of them, from the beginning of its sentence where that is near. */
function windowOf(text: string, words: readonly Stretch[], place: number): Stretch {
  let from = sentenceStart(text, words, place) ?? place - BEFORE;
  if (from < BEFORE / 2 || words.length <= LENGTH) from = 0;
  const to = from + LENGTH;
  const first = words[from]?.start ?? 0;
  const last = words[to - 1]?.end ?? text.length;
  // Quotation marks and the rest of a symbol or date stay with their word.
  const opening = /\S*$/u.exec(text.slice(Math.max(0, first - LONGEST), first))?.[0].length ?? 0;
  const closing = /^\S*/u.exec(text.slice(last, last + LONGEST))?.[0].length ?? 0;
  const start = from === 0 ? text.length - text.trimStart().length : first - opening;
  return { start, end: to >= words.length ? text.trimEnd().length : last + closing };
}

function sentenceStart(text: string, words: readonly Stretch[], place: number): number | undefined {
  for (let at = place; at > Math.max(0, place - SENTENCE_WITHIN); at -= 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (/[.;:!?…]["”»)]*\s|\n/u.test(gap)) return at;
  }
  return undefined;
}

function partsOf(text: string, marks: readonly Stretch[] = []): TextPart[] {
  const parts: TextPart[] = [];
  const add = (from: number, to: number, isHit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), isHit });
  };
  let done = 0;
  for (const { start, end } of marks) {
    add(done, start, false);
    add(start, end, true);
    done = end;
  }
  add(done, text.length, false);
  return parts;
}
