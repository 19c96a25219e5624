import type { Day } from '../../src/domain/calendar.ts';
import type { Hand } from './spelling.ts';

/** Collections whose entries have a page of their own. */
export type EntryKind = 'articles' | 'resolutions' | 'documents' | 'plans' | 'guides' | 'pages';

/** A number that the entry states, as it stands in the text: `1.240`, with its unit. */
export interface StatedFigure {
  name: string;
  value: string;
  unit: string;
}

/** A phrase of a topic's vocabulary that the text uses. */
export interface StatedPhrase {
  topic: string;
  phrase: string;
}

/** A document of the portal that the text names by symbol. */
export interface StatedCitation {
  document: string;
  symbol: string;
  /** Path of the clause, where one is named: `dieu-5/khoan-2`. */
  clause?: string;
}

/** Something that stands in one place of one entry; phrase and place together are nowhere else in the portal. */
export interface Rarity {
  phrase: string;
  placeName: string;
  /** The sentence that holds it. */
  sentence: string;
  /** Path of the clause it stands in; absent outside documents. */
  clause?: string;
}

/**
 * What is true of an entry because it was made so; relevance is computed from this and never by searching.
 *
 * All words are in one canonical spelling (tone on the first vowel, y, full names, composed); `hand` says how the
 * file itself writes them. An entry is about `topic`, `event` and `place`; `phrases` holds all words of topics that
 * stand in the text, those of `alsoAbout` in passing or, in a document of several topics, in some of its clauses.
 */
export interface EntryFacts {
  title: string;
  topic: string;
  alsoAbout: string[];
  event?: string;
  /** Id of the place that it is about; `placeName` as written in the text. */
  place: string;
  placeName: string;
  otherPlaces: string[];
  /** Day of publication or issue. */
  day: Day;
  /** Day of the event told. */
  eventDay?: Day;
  /** Its own symbol, type and issuer, of official documents alone. */
  symbol?: string;
  type?: string;
  issuer?: string;
  cites: StatedCitation[];
  people: string[];
  figures: StatedFigure[];
  phrases: StatedPhrase[];
  rarities: Rarity[];
  /** Words of `HOMOGRAPHS` that stand in the text. */
  homographs: string[];
  hand: Hand;
}

/** One generated entry: its file and what is true of it. */
export interface GeneratedEntry {
  kind: EntryKind;
  id: string;
  /** Path from the portal's root. */
  file: string;
  /** Address of its page in the portal. */
  address: string;
  /** The file's text. */
  text: string;
  /** Files that stand beside it or belong to it, such as attachments and comments. */
  beside: { file: string; text: string }[];
  facts: EntryFacts;
}
