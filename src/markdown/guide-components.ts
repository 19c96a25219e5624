import type { Element, Root } from 'hast';
import { h, textOf, type JsxElement, type TreeNode } from './render.ts';

/** Text of a quoted clause with its place. */
export interface QuotedClause {
  label: string;
  /** Absent for a document that was withdrawn; the reason stands for it. */
  address?: string;
  withdrawn?: string;
  text: string;
}

/** The components that a guide may use, with the attributes of each. */
export const GUIDE_COMPONENTS: Record<string, readonly string[]> = {
  Steps: [],
  Checklist: ['id'],
  ClauseQuote: ['document', 'clause'],
  Question: ['ask', 'document', 'clause'],
};

/** Words that the components print around the guide's own text. */
export interface GuideWords {
  answer: string;
  source: string;
  /** In place of a link, why the source was withdrawn. */
  withdrawn: (why: string) => string;
}

type Quotations = Record<string, QuotedClause>;

/** Turn the components of a guide into plain HTML that needs no script. */
export function placeComponents(tree: Root, quotations: Quotations, words: GuideWords): void {
  const place = (node: { children: unknown[] }): void => {
    node.children = (node.children as TreeNode[]).map((child) => {
      if ('children' in child) place(child);
      return isComponent(child) ? toElement(child, quotations, words) : child;
    });
  };
  place(tree);
}

export function isComponent(node: TreeNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Attributes of a component that are plain strings. */
export function attributesOf(component: JsxElement): Record<string, string> {
  return Object.fromEntries(
    component.attributes.flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

function toElement(component: JsxElement, quotations: Quotations, words: GuideWords): Element {
  const { id, document, clause, ask } = attributesOf(component);
  const quoted = document ? quotations[`${document}#${clause ?? ''}`] : undefined;
  const children = component.children;
  switch (component.name) {
    case 'Steps':
      return h('div', { className: ['steps'] }, children);
    case 'Checklist':
      return h('div', { className: ['checklist'], id: `danh-muc-${id ?? ''}` }, children);
    case 'ClauseQuote':
      return clauseQuote(quoted, words);
    case 'Question': {
      const answer = wrapText(children);
      const where = quoted ? [h('p', {}, [words.source, ' ', clauseEnd(quoted, words)])] : [];
      return h('details', { className: ['question'] }, [
        h('summary', {}, [ask ?? '']),
        h('div', {}, [
          h('p', { className: ['answer-label'] }, [words.answer]),
          ...answer,
          ...where,
        ]),
      ]);
    }
    default:
      return h('div', {}, children);
  }
}

function clauseQuote(quoted: QuotedClause | undefined, words: GuideWords): Element {
  if (!quoted) return h('div', {}, []);
  return h('figure', { className: ['clause-quote'] }, [
    h(
      'blockquote',
      {},
      quoted.text.split(/\n{2,}/).map((paragraph) => h('p', {}, [paragraph])),
    ),
    h('figcaption', {}, [words.source, ' ', clauseEnd(quoted, words)]),
  ]);
}

function clauseEnd({ address, label, withdrawn = '' }: QuotedClause, words: GuideWords): Element {
  if (address) return h('a', { href: address }, [label]);
  return h('span', {}, [`${label} (${words.withdrawn(withdrawn)})`]);
}

/** A lone line of text inside a component has no paragraph of its own. */
function wrapText(nodes: TreeNode[]): TreeNode[] {
  const isPlain = nodes.every(
    (node) =>
      node.type === 'text' ||
      (node.type === 'element' && /^(a|em|strong|code)$/.test(node.tagName)),
  );
  return isPlain && nodes.some((node) => textOf(node).trim()) ? [h('p', {}, nodes)] : nodes;
}
