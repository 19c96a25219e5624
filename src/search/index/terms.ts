import type { Abbreviations } from '../text/abbreviations.ts';
import { OWN, placeWords, PUBLISHED, TITLE, type PlacedWord } from '../text/layout.ts';
import { DAY_TERM, referencesIn, termsOfDay, termsOfOwnSymbol } from '../text/references.ts';
import { termsOfType } from '../text/types.ts';
import type { SearchEntry } from './entry.ts';

/** What one entry gives to the index. */
export interface EntryTerms {
  /** Positions of each term, in order. */
  positions: Map<string, number[]>;
  /** Words of its title, and of all its text. */
  titleLength: number;
  length: number;
  words: PlacedWord[];
}

/** Terms of an entry: its words, the symbols and dates that it bears and mentions, and what it abbreviates. */
export function termsOf(entry: SearchEntry, abbreviations: Abbreviations): EntryTerms {
  const words = placeWords(entry);
  const positions = new Map<string, number[]>();
  const add = (term: string, position: number) => {
    const those = positions.get(term);
    if (!those) positions.set(term, [position]);
    else if (those.at(-1) !== position) those.push(position);
  };
  for (const term of ownTerms(entry)) add(term, OWN);
  for (const term of daysOf(entry)) add(term, entry.tellsOfDays ? PUBLISHED : OWN);
  for (const { term, at } of abbreviations.find(words)) {
    const word = words[at];
    if (word) add(term, word.position);
  }
  for (const { form, position } of words) add(form, position);
  addMentions(entry, words, add);
  for (const those of positions.values()) those.sort((a, b) => a - b);
  const titleLength = words.filter(({ block }) => block === TITLE).length;
  return { positions, titleLength, length: words.length, words };
}

function ownTerms({ ownSymbol, ownDay, ownType }: SearchEntry): string[] {
  const symbol = ownSymbol ? termsOfOwnSymbol(ownSymbol, ownDay?.slice(0, 4)) : [];
  const type = ownType ? termsOfType(ownType) : [];
  return [...new Set([...symbol, ...type])];
}

function daysOf({ ownDay }: SearchEntry): string[] {
  return ownDay ? termsOfDay(ownDay) : [];
}

function addMentions(
  { title, blocks, tellsOfDays, ownDay }: SearchEntry,
  words: readonly PlacedWord[],
  add: (term: string, position: number) => void,
): void {
  let at = 0;
  [title, ...blocks.map(({ text }) => text)].forEach((text, index) => {
    const block = index + TITLE;
    for (const { start, terms } of referencesIn(text)) {
      while (isBefore(words[at], block, start)) at += 1;
      const word = words[at];
      if (word?.block === block) for (const term of terms) add(term, word.position);
      if (tellsOfDays && ownDay) {
        for (const term of terms) if (isShortlyBefore(term, ownDay)) add(term, OWN);
      }
    }
  });
}

function isBefore(word: PlacedWord | undefined, block: number, start: number): boolean {
  return word !== undefined && (word.block < block || (word.block === block && word.end <= start));
}

/** Days after which news is no news any more. */
const NEWS_LASTS = 10;

function isShortlyBefore(term: string, ownDay: string): boolean {
  const [, year = '', month = '', date = ''] = DAY_TERM.exec(term) ?? [];
  const passed = (Date.parse(ownDay) - Date.parse(`${year}-${month}-${date}`)) / 86_400_000;
  return passed >= 0 && passed <= NEWS_LASTS;
}
