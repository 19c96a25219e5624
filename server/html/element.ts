import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

type Child = ElementContent | string | false | undefined;
type Properties = Record<string, string | boolean | undefined>;

/** An element of HTML; a text among its children is text and never markup. */
export function el(tagName: string, properties: Properties = {}, ...children: Child[]): Element {
  const set = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(set),
    children: children
      .filter((it) => it !== false && it !== undefined)
      .map((it) => (typeof it === 'string' ? { type: 'text', value: it } : it)),
  };
}

/** A whole document as text. */
export function printPage(html: Element): string {
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${toHtml(root)}\n`;
}
