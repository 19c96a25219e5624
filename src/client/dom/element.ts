type Child = Node | string;

interface Attributes {
  class?: string;
  [name: string]: string | undefined;
}

/** Make an element; attributes without a value are left out. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(words: string, onClick: () => void, attributes: Attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, [words]);
  made.addEventListener('click', onClick);
  return made;
}
