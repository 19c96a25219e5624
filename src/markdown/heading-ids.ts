import type { Root } from 'hast';
import { toSlug } from '../domain/vietnamese.ts';
import { textOf, visitElements } from './render.ts';

/**
 * Give every heading an id without Vietnamese marks, numbered where the text repeats one or the page has `taken` it
 * for something else.
 */
export function setHeadingIds(tree: Root, taken: readonly string[] = []): void {
  const seen = new Map(taken.map((id) => [id, 1]));
  visitElements(tree, (element) => {
    if (/^h[2-6]$/.test(element.tagName)) {
      const id = toSlug(textOf(element)) || 'muc';
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      element.properties.id ??= count === 1 ? id : `${id}-${count}`;
    }
    return undefined;
  });
}
