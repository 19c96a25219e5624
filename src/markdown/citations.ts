import type { Element, Root } from 'hast';
import { findCitations } from '../domain/citation.ts';
import { citationKey } from '../domain/citation-key.ts';
import { h, visitElements, type TreeNode } from './render.ts';

/** Where a citation leads, and what stands there. */
export interface CitationTarget {
  address: string;
  label: string;
}

const LEFT_AS_WRITTEN = new Set([
  'a',
  'code',
  'pre',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/**
 * Link every citation that names a document of this portal. Quotations, headings, links and code stay as
 * written, and so does a citation whose document is not known or not certain.
 */
export function linkCitations(tree: Root, targets: Record<string, CitationTarget>): void {
  if (Object.keys(targets).length === 0) return;
  linkInside(tree as unknown as Element, targets);
}

function linkInside(node: Element, targets: Record<string, CitationTarget>): void {
  node.children = node.children.flatMap((child) =>
    child.type === 'text' ? linked(child.value, targets) : [child],
  ) as Element['children'];
  visitElements(node, (element) => {
    if (LEFT_AS_WRITTEN.has(element.tagName)) return [element];
    linkInside(element, targets);
    return [element];
  });
}

function linked(text: string, targets: Record<string, CitationTarget>): TreeNode[] {
  const nodes: TreeNode[] = [];
  let rest = 0;
  for (const citation of findCitations(text)) {
    const target = targets[citationKey(citation)];
    if (!target) continue;
    nodes.push({ type: 'text', value: text.slice(rest, citation.start) });
    const words = text.slice(citation.start, citation.end);
    nodes.push(
      h('a', { href: target.address, className: ['citation'], title: target.label }, [words]),
    );
    rest = citation.end;
  }
  nodes.push({ type: 'text', value: text.slice(rest) });
  return nodes;
}
