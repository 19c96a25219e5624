/**
 * The element of the page that a selector names.
 *
 * @throws {Error} when the page has none
 */
export function inside<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
