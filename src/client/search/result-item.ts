import { element } from '../dom/element.ts';
import type { Result } from './found.ts';
import { marked } from './marked.ts';

/** A result as an item of a list: its facts, its title, and the clause that matched with the words round the hit. */
export function resultItem({ record, excerpt }: Result): HTMLElement {
  const { kind, state, day, address, title } = record;
  const facts = [
    element('span', {}, [kind]),
    ...(excerpt.symbol.length > 0
      ? [element('span', { class: 'symbol' }, marked(excerpt.symbol))]
      : []),
    ...(state ? [element('span', {}, [state])] : []),
    ...(day ? [element('span', { class: 'day' }, [day])] : []),
  ];
  const heading = element('a', { href: address }, title ? marked(excerpt.title) : [address]);
  return element('li', {}, [
    element('p', { class: 'facts' }, facts),
    element('h3', { class: 'title' }, [heading]),
    ...passage(excerpt),
  ]);
}

function passage({ block, text, isCutBefore, isCutAfter }: Result['excerpt']): HTMLElement[] {
  const clause = block && element('a', { href: block.address }, [block.label]);
  const words = [isCutBefore ? '… ' : '', ...marked(text), isCutAfter ? ' …' : ''];
  const lines = [
    ...(clause ? [element('p', { class: 'clause' }, [clause])] : []),
    ...(text.length > 0 ? [element('p', { class: 'excerpt' }, words)] : []),
  ];
  return lines.length > 0 ? [element('div', { class: 'passage' }, lines)] : [];
}
