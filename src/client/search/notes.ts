import { searchWords as words } from '../../strings/search.ts';
import { element } from '../dom/element.ts';
import type { Found } from './found.ts';
import { isNarrowed, toParams, type Query } from './query.ts';

/** What was found, in one sentence. */
export function countSentence({ whole, lacking, query, words: asked }: Found): string {
  if (whole + lacking === 0 && isNarrowed(query.chosen)) return words.nothingFiltered;
  return words.found(whole, lacking, query.words && asked);
}

/** What a reader should know of how a query was read: that it was mended, and what else may be meant. */
export function readingNotes(found: Found, page: string): HTMLElement[] {
  const { query, isRepaired, suggestion } = found;
  const notes: HTMLElement[] = [];
  const typed = query.words;
  if (isRepaired) {
    const asTyped = link(page, { ...query, isAsTyped: true }, words.asTyped(typed));
    notes.push(element('p', {}, [words.repaired(found.words, typed), ' ', asTyped]));
  }
  if (suggestion) {
    const suggested = { ...query, words: suggestion, isAsTyped: false };
    const leading = link(page, suggested, suggestion);
    notes.push(element('p', {}, [`${words.suggested} `, leading, '?']));
  }
  return notes;
}

/** What may help where nothing was found: the query without what narrows it, and words that are near. */
export function emptyNotes(query: Query, near: readonly string[], page: string): HTMLElement[] {
  if (isNarrowed(query.chosen)) return [];
  const without = (pattern: RegExp, label: string) => {
    const rest = query.words.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
    return rest && rest !== query.words ? [link(page, { ...query, words: rest }, label)] : [];
  };
  const wider = [
    ...without(/["“”„«»]/g, words.without.quotes),
    ...without(/(?<=^|\s)[-−](?=\S)/g, words.without.exclusions),
  ];
  const links = near.map((it) => link(page, { ...query, words: it, isAsTyped: false }, it));
  return [
    ...wider.map((it) => element('p', {}, [it])),
    ...(links.length > 0
      ? [element('p', { class: 'near' }, [words.nearWords, ...links.flatMap((it) => [' ', it])])]
      : []),
    element('p', {}, [words.advice]),
  ];
}

function link(page: string, query: Query, label: string): HTMLElement {
  return element('a', { href: `${page}?${toParams(query)}` }, [label]);
}
