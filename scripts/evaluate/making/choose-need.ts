import { documentTypeName, type DocumentType } from '../../../src/domain/document-type.ts';
import type { Draw } from '../../generate/draw.ts';
import type { QueryClass } from '../query-set.ts';
import type { SoughtEntry } from './entries.ts';
import type { DateNeed, Needs, SubjectNeed, SymbolNeed, TitleNeed } from './needs.ts';
import { numberOf } from './relevance.ts';
import { ABBREVIATIONS } from '../../generate/spelling.ts';
import { wordsOf } from './words.ts';

type Chooser<Class extends QueryClass> = (
  entry: SoughtEntry,
  draw: Draw,
) => Needs[Class] | undefined;

/** A need that an entry answers, by class; nothing where it answers none of the kind. */
export const CHOOSE_NEED: { [Class in QueryClass]: Chooser<Class> } = {
  'full-marks': subjectOf,
  'no-marks': subjectOf,
  mixed: subjectOf,
  symbol: symbolOf,
  date: dateOf,
  quoted: phraseOf,
  typo: subjectOf,
  abbreviation: abbreviableOf,
  partial: subjectOf,
  homograph: homographOf,
  spelling: subjectOf,
  deep: rarityOf,
  known: titleOf,
};

/** A phrase of the entry's own topic, mostly of its title, with the place or type that it is of. */
function subjectOf(entry: SoughtEntry, draw: Draw): SubjectNeed | undefined {
  const phrase = ownPhrase(entry, draw);
  return phrase === undefined ? undefined : within(entry, phrase, draw);
}

/** As `subjectOf`, most without a place: what is quoted is telling enough. */
function phraseOf(entry: SoughtEntry, draw: Draw): SubjectNeed | undefined {
  const phrase = ownPhrase(entry, draw);
  if (phrase === undefined || syllables(phrase) < 3) return undefined;
  return draw.percent(70) ? { phrase } : within(entry, phrase, draw);
}

/** A phrase with a name that is often shortened where the entry has one, else any of a document. */
function abbreviableOf(entry: SoughtEntry, draw: Draw): SubjectNeed | undefined {
  const names = ABBREVIATIONS.map(([name]) => name);
  const phrases = ownPhrases(entry).filter((phrase) => holdsAny(phrase, names));
  if (phrases.length > 0) return within(entry, draw.pick(phrases), draw);
  return draw.percent(8) ? subjectOf(entry, draw) : undefined;
}

/** A phrase with a homograph, or any phrase at a place whose name is one. */
function homographOf(entry: SoughtEntry, draw: Draw): SubjectNeed | undefined {
  const { homographs } = entry.facts;
  const need = subjectOf(entry, draw);
  if (need?.place !== undefined && draw.percent(35) && holdsAny(need.place, homographs))
    return need;
  const own = ownPhrases(entry).filter((phrase) => holdsAny(phrase, homographs));
  return own.length === 0 ? undefined : within(entry, draw.pick(own), draw);
}

function rarityOf({ facts }: SoughtEntry, draw: Draw): SubjectNeed | undefined {
  return facts.rarities.length === 0 ? undefined : { phrase: draw.pick(facts.rarities).phrase };
}

function symbolOf({ facts }: SoughtEntry, draw: Draw): SymbolNeed | undefined {
  const { symbol = '' } = facts;
  const number = numberOf(symbol);
  if (number === '') return undefined;
  const given = draw.percent(65) ? 'symbol' : 'number';
  return { symbol, number, typeName: nameOfType(facts.type), given };
}

function dateOf({ facts }: SoughtEntry, draw: Draw): DateNeed | undefined {
  if (facts.type !== undefined) {
    const typeName = nameOfType(facts.type);
    return draw.percent(50) ? { day: facts.day, typeName } : { day: facts.day };
  }
  return facts.eventDay === undefined ? undefined : { day: facts.eventDay };
}

function titleOf({ facts }: SoughtEntry): TitleNeed | undefined {
  return syllables(facts.title) < 4 ? undefined : { title: facts.title };
}

/** Phrases of the entry's own topic that one could ask for; whole sentences are none. */
function ownPhrases({ facts }: SoughtEntry): string[] {
  return facts.phrases
    .filter(({ topic }) => topic === facts.topic)
    .map(({ phrase }) => phrase)
    .filter((it) => syllables(it) > 1 && syllables(it) < 9 && !/[.!?:]/.test(it));
}

function ownPhrase(entry: SoughtEntry, draw: Draw): string | undefined {
  const { marked } = entry;
  const own = ownPhrases(entry);
  const inTitle = own.filter((phrase) => marked.title.includes(wordsOf(phrase)));
  const list = inTitle.length > 0 && draw.percent(75) ? inTitle : own;
  return list.length === 0 ? undefined : draw.pick(list);
}

/** Readers tell the place of what happened and, of a document that is named so, as often as not its type. */
function within({ facts, marked }: SoughtEntry, phrase: string, draw: Draw): SubjectNeed {
  const { type, placeName } = facts;
  const isNamed = type === undefined || marked.title.includes(wordsOf(placeName));
  const isTyped = type !== undefined && marked.title.includes(wordsOf(phrase));
  return {
    phrase,
    ...(isNamed && placeName !== '' && draw.percent(85) && { place: placeName }),
    ...(isTyped && draw.percent(60) && { typeName: nameOfType(type) }),
  };
}

function holdsAny(phrase: string, words: readonly string[]): boolean {
  return words.some((word) => wordsOf(phrase).includes(wordsOf(word)));
}

function nameOfType(type = ''): string {
  return documentTypeName(type as DocumentType);
}

function syllables(text: string): number {
  return wordsOf(text).trim().split(' ').length;
}
