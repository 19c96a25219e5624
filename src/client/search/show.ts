import { searchWords } from '../../strings/search.ts';
import { excerptOf, markHits, type ExcerptPart } from './excerpt.ts';
import type { Counts, Fragment } from './pagefind.ts';
import { FILTER_NAMES, type Query } from './query.ts';

/** One result as a list item. */
export function resultItem({ raw_url, content, meta }: Fragment, words: string): HTMLElement {
  const { title = raw_url, symbol = '' } = meta;
  const facts = [meta.kind, meta.symbol, meta.date].filter((it) => it !== undefined);
  const link = document.createElement('a');
  link.href = raw_url;
  link.append(...marked(markHits(title, words)));
  return element('li', '', [
    element('p', 'meta', [facts.join(' · ')]),
    element('h2', '', [link]),
    element('p', 'excerpt', marked(excerptOf(content, words, title, symbol))),
  ]);
}

function marked(parts: ExcerptPart[]): (Node | string)[] {
  return parts.flatMap(({ text, isHit }) => [isHit ? element('mark', '', [text]) : text, ' ']);
}

/** Filters with the number of results each value has for the words alone. */
export function filterGroups(counts: Counts, { chosen }: Query, form: string): HTMLElement[] {
  return FILTER_NAMES.flatMap((name) => {
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || chosen[name]?.includes(value))
      .sort(([a, countA], [b, countB]) =>
        name === 'nam' ? b.localeCompare(a) : countB - countA || a.localeCompare(b, 'vi'),
      );
    if (values.length === 0) return [];
    const choices = values.map(([value, count]) => {
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name, value });
      box.checked = chosen[name]?.includes(value) ?? false;
      box.setAttribute('form', form);
      return element('label', '', [box, ` ${value} `, element('span', '', [String(count)])]);
    });
    const legend = element('legend', '', [searchWords.filterNames[name]]);
    return [element('fieldset', '', [legend, ...choices])];
  });
}

function element(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
