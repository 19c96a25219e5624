import type { Element, Nodes, Root } from 'hast';
import { toHtml as print } from 'hast-util-to-html';
import { markdownToHast, mdxToHast } from 'satteri';

/** A JSX element of a guide, as the parser leaves it in the tree. */
export interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: TreeNode[];
  position?: Nodes['position'];
}

export type TreeNode = Nodes | JsxElement;
export type Form = 'markdown' | 'mdx';

// Straight quotes and dots stay as written: legal text is quoted, not prettified.
const FEATURES = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: { label: 'Chú thích', backLabel: 'Về chỗ dẫn chú thích {reference}' } },
};

/**
 * Parse a body into a tree of HTML nodes with the positions of the text. The one place that knows the
 * Markdown processor. MDX that cannot be parsed throws an `Error` whose message begins `line:column:`.
 */
export function parse(text: string, form: Form): Root {
  const toTree = form === 'mdx' ? mdxToHast : markdownToHast;
  return toTree(text, { features: FEATURES }) as Root;
}

/** Print a tree. Raw HTML was refused when the body was read; what is left prints as text. */
export function toHtml(tree: Nodes): string {
  return print(tree, { allowDangerousHtml: false });
}

/**
 * Print a tree as well-formed XHTML. Task boxes become signs, since a page on paper or in a book has no controls.
 */
export function toXhtml(tree: Root): string {
  visitElements(tree, (element) => {
    if (element.tagName === 'input') {
      return [{ type: 'text', value: element.properties.checked ? '☑ ' : '☐ ' }];
    }
    for (const [name, value] of Object.entries(element.properties)) {
      if (value === true) element.properties[name] = '';
    }
    return undefined;
  });
  return print(tree, { allowDangerousHtml: false, closeSelfClosing: true });
}

/** Visit every element, parents first. The visitor returns nodes to stand in its place, or nothing. */
export function visitElements(
  node: { children: unknown[] },
  visitor: (element: Element, parents: readonly Element[]) => TreeNode[] | undefined,
  parents: readonly Element[] = [],
): void {
  node.children = (node.children as TreeNode[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    const replaced = visitor(child, parents);
    if (replaced) return replaced;
    visitElements(child, visitor, [...parents, child]);
    return [child];
  });
}

/** Text of a node and all below it. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as TreeNode[]).map(textOf).join('') : '';
}

/** A new element. */
export function h(
  tagName: string,
  properties: Element['properties'],
  children: (TreeNode | string)[],
): Element {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes as Element['children'] };
}
