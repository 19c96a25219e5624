import { compose, fold } from '../../domain/vietnamese.ts';
import type { Abbreviations } from '../text/abbreviations.ts';
import { askingWords } from './asking.ts';
import { referencesAsked, type Reference } from '../text/references.ts';
import { typeAsked } from '../text/types.ts';
import { wordsOf, type Word } from '../text/words.ts';

/** A term that fills a slot, and how well. */
export interface Option {
  key: string;
  /** The spelling that is meant; without it any spelling of the key is. */
  form?: string | undefined;
  /** Words of the text that the term may stand for, where it is not one. */
  spans: readonly number[];
}

/** One thing that is asked for: a word, a symbol, a date, an abbreviation. */
export interface Slot {
  kind: 'word' | 'reference' | 'meaning';
  /** Of several options the first that the portal knows counts. */
  options: Option[];
  /** What the reader typed. */
  typed: string;
  /** Term of a symbol with its code as typed. */
  exact?: string;
  /** Whether it only asks, as "ở đâu" does. */
  isAsking?: boolean;
}

/** A query as search understands it. */
export interface Asked {
  /** Ways to read it, the plain one first. */
  readings: Slot[][];
  /** Type of the documents that it begins with, and what else is asked; nothing else where it asks for the type alone. */
  ofType?: { type: Slot; rest: Slot[] };
  /** Stretches in quotation marks, that must stand so. */
  quoted: Slot[][];
  /** What must not stand in an entry. */
  excluded: Slot[][];
  /** Without any mark: each letter may bear any. */
  isUnmarked: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]?/g;
/** A minus; in `42 -HD/TWĐTN` it belongs to the symbol. */
const EXCLUDED =
  /(?<=^|\s)(?!(?<=\d\s{1,3})-\p{L}+\/)[-−](?:["“]([^"“”]+)["”]?|([\p{L}\p{M}\p{N}]\S*))/gu;

/** Read a query. Total: a query without words asks for nothing. */
export function readAsked(query: string, abbreviations: Abbreviations): Asked {
  const excluded: Slot[][] = [];
  const quoted: Slot[][] = [];
  const text = compose(query)
    .replace(EXCLUDED, (_, phrase?: string, word?: string) => {
      excluded.push(wordsOf(phrase ?? word ?? '').map(wordSlot));
      return ' ';
    })
    .replace(QUOTED, (_, phrase: string) => {
      quoted.push(wordsOf(phrase).map(wordSlot));
      return ` ${phrase} `;
    });
  const words = wordsOf(text);
  return {
    ...readingsOf(text, words, abbreviations),
    quoted: quoted.filter((it) => it.length > 0),
    excluded: excluded.filter((it) => it.length > 0),
    isUnmarked: words.every(({ form, key }) => form === key),
  };
}

function readingsOf(
  text: string,
  words: Word[],
  abbreviations: Abbreviations,
): Pick<Asked, 'readings' | 'ofType'> {
  const references = referencesAsked(text);
  const asking = askingWords(words, { hasReference: references.length > 0 });
  const plain: { slot: Slot; from: number; to: number }[] = [];
  words.forEach((word, at) => {
    const reference = references.find(({ start, end }) => start < word.end && word.start < end);
    if (!reference)
      plain.push({
        slot: { ...wordSlot(word), isAsking: asking[at] ?? false },
        from: at,
        to: at + 1,
      });
    else if (plain.at(-1)?.slot.typed !== typedOf(text, reference) || plain.at(-1)?.to !== at) {
      plain.push({ slot: referenceSlot(text, reference), from: at, to: at + 1 });
    } else {
      const last = plain.at(-1);
      if (last) last.to = at + 1;
    }
  });
  const readings = [plain.map(({ slot }) => slot)];
  const meanings = abbreviations.find(words, 'key').sort((a, b) => b.length - a.length);
  let withMeanings = plain;
  for (const { term, at, length, spans } of meanings) {
    const covered = withMeanings.filter(({ from, to }) => from < at + length && at < to);
    const isWhole = covered[0]?.from === at && covered.at(-1)?.to === at + length;
    if (!isWhole || covered.some(({ slot }) => slot.kind !== 'word')) continue;
    const typed = covered.map(({ slot }) => slot.typed).join(' ');
    const options = [{ key: fold(term), form: term, spans }];
    const meaning = {
      slot: { kind: 'meaning', options, typed } as Slot,
      from: at,
      to: at + length,
    };
    withMeanings = [...withMeanings.filter((it) => !covered.includes(it)), meaning];
    withMeanings.sort((a, b) => a.from - b.from);
  }
  if (withMeanings !== plain) readings.push(withMeanings.map(({ slot }) => slot));
  const ofType = askedType(words, plain);
  return { readings, ...(ofType && { ofType }) };
}

/** The query as asking for documents of the type that it begins with. */
function askedType(
  words: readonly Word[],
  plain: readonly { slot: Slot; from: number; to: number }[],
): Asked['ofType'] {
  const first = plain.findIndex(({ slot }) => !slot.isAsking);
  const from = plain[first]?.from ?? 0;
  const type = plain[first]?.slot.kind === 'word' ? typeAsked(words.slice(from)) : undefined;
  if (!type) return undefined;
  const rest = plain.slice(first + type.length);
  if (rest[0] && rest[0].from !== from + type.length) return undefined;
  const { term } = type;
  const typed = words
    .slice(from, from + type.length)
    .map(({ form }) => form)
    .join(' ');
  const form = typed === fold(typed) ? undefined : term;
  return {
    type: { kind: 'reference', options: [{ key: fold(term), form, spans: [1] }], typed },
    rest: rest.map(({ slot }) => slot),
  };
}

function typedOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

function referenceSlot(text: string, reference: Reference): Slot {
  const options = reference.terms.map((term) => ({
    key: fold(term),
    form: term === fold(term) ? undefined : term,
    spans: [1],
  }));
  const { exact } = reference;
  return { kind: 'reference', options, typed: typedOf(text, reference), ...(exact && { exact }) };
}

function wordSlot({ form, key }: Word): Slot {
  return { kind: 'word', options: [{ key, form, spans: [1] }], typed: form };
}
