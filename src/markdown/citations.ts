import type { Element, Root, Text } from 'hast';
import { findCitations, type Citation } from '../domain/citation.ts';
import { citationKey } from '../domain/citation-key.ts';
import { h, type TreeNode } from './render.ts';

/** Where a citation leads, what stands there, and how it begins. */
export interface CitationTarget {
  address: string;
  label: string;
  preview: string;
}

/** A citation of a body with the line on which it stands, counted from the body's first. */
export type PlacedCitation = Citation & { line: number };

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

/** Citations that `linkCitations` would link: those outside quotations, headings, links and code. */
export function citationsIn(tree: Root): PlacedCitation[] {
  return textsIn(tree).flatMap((text) => {
    let line = text.position?.start.line ?? 1;
    let passed = 0;
    return findCitations(text.value).map((citation) => {
      line += text.value.slice(passed, citation.start).split('\n').length - 1;
      passed = citation.start;
      return { ...citation, line };
    });
  });
}

/**
 * Link every citation that names a document of this portal. Quotations, headings, links and code stay as
 * written, and so does a citation whose document is not known or not certain.
 */
export function linkCitations(tree: Root, targets: Record<string, CitationTarget>): void {
  if (Object.keys(targets).length === 0) return;
  linkInside(tree, targets);
}

function linkInside(node: Parent, targets: Record<string, CitationTarget>): void {
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return linked(child.value, targets);
    if (isOpen(child)) linkInside(child, targets);
    return [child];
  });
}

interface Parent {
  children: TreeNode[];
}

function textsIn(node: TreeNode): Text[] {
  if (node.type === 'text') return [node];
  return isOpen(node) ? node.children.flatMap((child) => textsIn(child)) : [];
}

/** Can citations below the node be linked? */
function isOpen(node: TreeNode): node is TreeNode & Parent {
  if (!('children' in node)) return false;
  return node.type !== 'element' || !LEFT_AS_WRITTEN.has(node.tagName);
}

function linked(text: string, targets: Record<string, CitationTarget>): TreeNode[] {
  const nodes: TreeNode[] = [];
  let rest = 0;
  for (const citation of findCitations(text)) {
    const target = targets[citationKey(citation)];
    if (!target) continue;
    nodes.push({ type: 'text', value: text.slice(rest, citation.start) });
    nodes.push(linkTo(target, text.slice(citation.start, citation.end)));
    rest = citation.end;
  }
  nodes.push({ type: 'text', value: text.slice(rest) });
  return nodes;
}

function linkTo({ address, label, preview }: CitationTarget, words: string): Element {
  const properties = { href: address, className: ['citation'], title: label, dataPreview: preview };
  return h('a', properties, [words]);
}
