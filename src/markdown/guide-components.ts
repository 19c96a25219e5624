import type { Element, Root } from 'hast';
import { toSlug } from '../domain/vietnamese.ts';
import { questionElement, type QuestionWords } from './question.ts';
import { quotationElement, type QuotedClause } from './quotation.ts';
import { h, textOf, type JsxElement, type TreeNode } from './render.ts';

/** The components that a guide may use, with the attributes of each. */
export const GUIDE_COMPONENTS: Record<string, readonly string[]> = {
  Steps: [],
  Checklist: ['id'],
  Clause: ['document', 'clause'],
  /** Options are parted by bars; the answer is one of them. */
  Question: ['ask', 'options', 'answer', 'document', 'clause'],
};

/** Words that the components print around the guide's own text. */
export type GuideWords = QuestionWords;

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
  const { id, document, clause, ask, options, answer } = attributesOf(component);
  const quoted = document ? quotations[`${document}#${clause ?? ''}`] : undefined;
  const children = component.children;
  switch (component.name) {
    case 'Steps':
      return h('div', { className: ['steps'] }, children);
    case 'Checklist':
      nameItems(children);
      return h('check-list', { className: ['checklist'], id: `danh-muc-${id ?? ''}` }, children);
    case 'Clause':
      return quoted ? quotationElement(quoted, words) : h('div', {}, []);
    case 'Question':
      return questionElement(
        {
          ask: ask ?? '',
          options: optionsOf(options),
          answer,
          remarks: wrapText(children),
          quoted,
        },
        words,
      );
    default:
      return h('div', {}, children);
  }
}

/** Longest name of an item. */
const LONGEST_NAME = 60;

/** Name the items of a checklist by their words, so that a reader's ticks outlast new items and another order. */
function nameItems(children: TreeNode[]): void {
  const taken = new Map<string, number>();
  const items = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'ul' ? child.children : [],
  );
  for (const item of items) {
    if (item.type !== 'element') continue;
    const words = toSlug(textOf(item)).slice(0, LONGEST_NAME);
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    item.properties.dataItem = count === 1 ? words : `${words}-${count}`;
  }
}

/** Options of a question as its attribute has them: `Ba nhóm | Bốn nhóm`. */
export function optionsOf(attribute = ''): string[] {
  return attribute
    .split('|')
    .map((option) => option.trim())
    .filter(Boolean);
}

/** A lone line of text inside a component has no paragraph of its own; white space alone is nothing. */
function wrapText(nodes: TreeNode[]): TreeNode[] {
  if (nodes.every((node) => textOf(node).trim() === '')) return [];
  const isPlain = nodes.every(
    (node) =>
      node.type === 'text' ||
      (node.type === 'element' && /^(a|em|strong|code)$/.test(node.tagName)),
  );
  return isPlain ? [h('p', {}, nodes)] : nodes;
}
