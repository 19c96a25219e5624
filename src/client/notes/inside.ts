/** The element that a component's own markup holds; its lack is a fault of the component. */
export function inside<E extends HTMLElement>(host: Element, selector: string): E {
  const found = host.querySelector<E>(selector);
  if (!found) throw new Error(`${host.localName} has no ${selector}`);
  return found;
}
