import { fold } from '../../../src/domain/vietnamese.ts';
import type { EntryFacts, GeneratedEntry } from '../../generate/facts.ts';
import { toCleanEntry } from '../clean-text.ts';
import { wordsOf } from './words.ts';

/** What an entry says, as words; see `wordsOf`. */
export interface Said {
  title: string;
  /** All of it, the title too. */
  text: string;
  /** Of the place that it is about. */
  place: string;
  /** The phrases of its own topic. */
  own: string[];
}

/** A generated entry as relevance is computed from it. */
export interface SoughtEntry {
  /** Name in a set of judged queries. */
  name: string;
  facts: EntryFacts;
  /** Clean text, composed, for what is more than words: dates. */
  text: string;
  marked: Said;
  /** The same without marks. */
  folded: Said;
}

const COLLECTIONS = new Set(['articles', 'resolutions', 'documents', 'plans', 'guides']);

/** Entries of a generated portal that a search can lead to on a day, by name. */
export function readSought(entries: readonly GeneratedEntry[], day: string): SoughtEntry[] {
  const held = entries.filter(({ kind }) => COLLECTIONS.has(kind));
  const counts = Map.groupBy(held, ({ id }) => id);
  return held
    .flatMap(({ kind, id, text, facts }): SoughtEntry[] => {
      const clean = toCleanEntry({ id, collection: kind, text }, day);
      if (!clean) return [];
      const marked = {
        title: wordsOf(`${facts.title} · ${clean.title} · ${clean.shortTitle ?? ''}`),
        text: wordsOf(clean.text),
        place: wordsOf(facts.placeName),
        own: facts.phrases
          .filter(({ topic }) => topic === facts.topic)
          .map(({ phrase }) => wordsOf(phrase)),
      };
      const folded = {
        title: fold(marked.title),
        text: fold(marked.text),
        place: fold(marked.place),
        own: marked.own.map(fold),
      };
      const isShared = (counts.get(id)?.length ?? 0) > 1;
      return [{ name: isShared ? `${kind}/${id}` : id, facts, text: clean.text, marked, folded }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
