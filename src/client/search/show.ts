import { searchWords } from '../../strings/search.ts';
import { excerptOf } from './excerpt.ts';
import type { Counts, Fragment } from './pagefind.ts';
import { FILTER_NAMES, type Query } from './query.ts';

/** One result as a list item. */
export function resultItem({ raw_url, content, meta }: Fragment, words: string): HTMLElement {
  const title = element('h2', '', [link(raw_url, meta.title ?? raw_url)]);
  const facts = [meta.kind, meta.symbol, meta.date].filter((it) => it !== undefined);
  const excerpt = excerptOf(content, words, meta.title).flatMap(({ text, isHit }) => [
    isHit ? element('mark', '', [text]) : text,
    ' ',
  ]);
  return element('li', '', [
    element('p', 'meta', [facts.join(' · ')]),
    title,
    element('p', 'excerpt', excerpt),
  ]);
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

function link(address: string, label: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = label;
  return anchor;
}

function element(tag: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
