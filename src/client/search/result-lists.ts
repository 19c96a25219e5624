import { searchWords as words } from '../../strings/search.ts';
import { element } from '../dom/element.ts';
import type { Found } from './found.ts';
import { resultItem } from './result-item.ts';

/**
 * Show results behind those that stand below `place`: whole answers first, then, below a heading that says so,
 * those that lack a part. Gives the first that came.
 */
export function appendResults(
  place: HTMLElement,
  { whole, results }: Found,
): HTMLElement | undefined {
  const from = place.querySelectorAll('.results > li').length;
  const items = results.map((it) => resultItem(it));
  const split = Math.max(0, whole - from);
  const full = items.slice(0, split);
  const lacking = items.slice(split);
  if (full.length > 0) listOf(place, 'whole', words.results).append(...full);
  if (lacking.length > 0) listOf(place, 'lacking', words.lacking).append(...lacking);
  return items[0];
}

function listOf(place: HTMLElement, group: 'whole' | 'lacking', title: string): HTMLElement {
  const known = place.querySelector<HTMLElement>(`.${group} .results`);
  if (known) return known;
  const list = element('ol', { class: 'results' });
  const hidden = group === 'whole' ? 'visually-hidden' : undefined;
  const heading = element('h2', hidden ? { class: hidden } : {}, [title]);
  place.append(element('section', { class: group }, [heading, list]));
  return list;
}
