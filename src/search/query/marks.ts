import { fold } from '../../domain/vietnamese.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import { referencesIn } from '../text/references.ts';
import { wordsOf, type Word } from '../text/words.ts';
import type { Asked, Slot } from './asked.ts';

/** What decides which words of a text are marked. */
export interface MarkOptions {
  asked: Asked;
  abbreviations: Abbreviations;
  /** Whether the last word of the query may go on. */
  isBeginning?: boolean | undefined;
}

/** A stretch of a text, in letters. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words of one of several texts, from one up to another, that a slot asks for. */
interface Span {
  text: number;
  from: number;
  to: number;
}

interface Read {
  text: string;
  words: Word[];
}

/**
 * Stretches of each text that answer what was asked, in order. Another spelling of a word is marked where none of
 * the texts holds the one that was asked for; a word alone is not where it stands beside its neighbours elsewhere.
 */
export function marksIn(texts: readonly string[], options: MarkOptions): Stretch[][] {
  const read = texts.map((text) => ({ text, words: wordsOf(text) }));
  const spans = spansOfReadings(read, options);
  return read.map((it, text) =>
    joined(
      spans.filter((span) => span.text === text),
      it,
    ),
  );
}

/** Where the texts hold an abbreviation or what it stands for, its words alone are not marked. */
function spansOfReadings(read: readonly Read[], options: MarkOptions): Span[] {
  const readings = options.asked.readings.map((slots) =>
    slots.map((slot, at) => {
      const isBeginning = options.isBeginning === true && at === slots.length - 1;
      return { slot, spans: spansOf(slot, read, { ...options, isBeginning }) };
    }),
  );
  const understood = readings.findLast((reading) =>
    reading.every(({ slot, spans }) => slot.kind !== 'meaning' || spans.length > 0),
  );
  return (understood ?? []).flatMap(({ spans }, at, all) =>
    inRuns(spans, all[at - 1]?.spans, all[at + 1]?.spans),
  );
}

function spansOf(slot: Slot, read: readonly Read[], options: MarkOptions): Span[] {
  if (slot.kind === 'word') return wordSpans(slot, read, options.isBeginning === true);
  if (slot.kind === 'reference') return referenceSpans(slot, read);
  return read.flatMap(({ words }, text) =>
    options.abbreviations
      .find(words)
      .filter(({ term }) => slot.options.some(({ form }) => form === term))
      .map(({ at, length }) => ({ text, from: at, to: at + length })),
  );
}

function wordSpans({ options }: Slot, read: readonly Read[], isBeginning: boolean): Span[] {
  const [option] = options;
  if (!option) return [];
  const isPlain = option.form === option.key;
  const spansWhere = (isMeant: (word: Word) => boolean) =>
    read.flatMap(({ words }, text) =>
      words.flatMap((word, at) => (isMeant(word) ? [{ text, from: at, to: at + 1 }] : [])),
    );
  const sure = spansWhere(
    ({ form, key }) =>
      form === option.form ||
      (isPlain && key === option.key) ||
      (isBeginning && (isPlain ? key : form).startsWith(option.form ?? option.key)),
  );
  return sure.length > 0 ? sure : spansWhere(({ key }) => key === option.key);
}

/** A text without figures and months holds no symbol and no date. */
const MAY_REFER = /\d|tháng/iu;

/** Symbols and dates in any writing, by the most telling term that the texts hold. */
function referenceSpans({ options }: Slot, read: readonly Read[]): Span[] {
  const references = read.map(({ text }) => (MAY_REFER.test(text) ? referencesIn(text) : []));
  for (const { key, form } of options) {
    const spans = read.flatMap(({ words }, text) =>
      (references[text] ?? [])
        .filter(({ terms }) => terms.some((term) => (form ? term === form : fold(term) === key)))
        .flatMap(({ start, end }) => {
          const from = words.findIndex((word) => word.end > start);
          const to = words.findLastIndex((word) => word.start < end) + 1;
          return from >= 0 && to > from ? [{ text, from, to }] : [];
        }),
    );
    if (spans.length > 0) return spans;
  }
  return [];
}

/** Those that stand beside a neighbour of the query; all where none does. */
function inRuns(spans: Span[], before: Span[] = [], after: Span[] = []): Span[] {
  const ends = new Set(before.map(({ text, to }) => `${text} ${to}`));
  const starts = new Set(after.map(({ text, from }) => `${text} ${from}`));
  const beside = spans.filter(
    ({ text, from, to }) => ends.has(`${text} ${from}`) || starts.has(`${text} ${to}`),
  );
  return beside.length > 0 ? beside : spans;
}

/** Spans as stretches of letters; what overlaps, or has but spaces between, is one. */
function joined(spans: Span[], { text, words }: Read): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to } of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    const last = stretches.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
