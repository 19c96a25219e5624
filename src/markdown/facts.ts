import type { Nodes } from 'hast';
import { parseClauses, type Clause } from '../domain/clause.ts';
import { isAnswered } from '../domain/study.ts';
import { countSyllables, shorten, stripEndMark } from '../domain/vietnamese.ts';
import { citationsIn, type PlacedCitation } from './citations.ts';
import { attributesOf, GUIDE_COMPONENTS, isComponent, optionsOf } from './guide-components.ts';
import { parse, textOf, type Form, type JsxElement, type TreeNode } from './render.ts';

/** What the loader learns from a body; the body itself stays in its file and is read when its page renders. */
export interface BodyFacts {
  clauses: Clause[];
  citations: PlacedCitation[];
  /** Syllables, for the reading time. */
  syllables: number;
  /** First sentences, without Markdown. */
  excerpt: string;
  /** File names of the pictures that the body shows. */
  pictures: string[];
  /** Clauses that a guide quotes; `line` counts from the body's first line. */
  quotedClauses: { document: string; clause: string; line: number }[];
  links: { address: string; line: number }[];
}

/** A mistake in a body; `line` counts from the body's first line. */
export interface BodyFault {
  line: number;
  rule: string;
  values: Record<string, string>;
}

/** What a body holds, and what must be mended in it. */
export interface BodyReading {
  facts: BodyFacts;
  faults: BodyFault[];
}

/** Reads the text of a body. */
export type BodyReader = (text: string, form: Form, options: { legal: boolean }) => BodyReading;

const EXCERPT = 240;

/** Read a body: outline (of legal texts alone), citations, length, excerpt and pictures. Never throws. */
export function readBody(text: string, form: Form, { legal }: { legal: boolean }): BodyReading {
  const facts: BodyFacts = {
    clauses: legal ? parseClauses(text) : [],
    citations: [],
    syllables: 0,
    excerpt: '',
    pictures: [],
    quotedClauses: [],
    links: [],
  };
  let tree;
  try {
    tree = parse(text, form);
  } catch (error) {
    return { facts, faults: [syntaxFault(error)] };
  }
  const faults: BodyFault[] = [];
  walk(tree, facts, faults);
  faults.push(...doubledChecklists(tree));
  const paragraphs = (tree.children as Nodes[]).filter(
    (it) => it.type === 'element' && it.tagName === 'p',
  );
  const words = textOf(tree);
  facts.citations = citationsIn(tree);
  facts.syllables = countSyllables(words);
  const line = paragraphs.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  facts.excerpt = shorten(stripEndMark(line), EXCERPT);
  return { facts, faults };
}

function walk(node: TreeNode, facts: BodyFacts, faults: BodyFault[]): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'raw') {
    faults.push({ line, rule: 'raw-html', values: { found: node.value.slice(0, 40) } });
  } else if (isComponent(node)) {
    checkComponent(node, line, facts, faults);
  } else if (node.type.startsWith('mdx')) {
    faults.push({ line, rule: 'mdx-code', values: {} });
  } else if (node.type === 'element' && node.tagName === 'img') {
    facts.pictures.push(String(node.properties.src));
    if (!node.properties.alt) faults.push({ line, rule: 'picture-alt', values: {} });
  } else if (node.type === 'element' && node.tagName === 'a') {
    facts.links.push({ address: node.properties.href ?? '', line });
  } else if (node.type === 'element' && node.tagName === 'h1') {
    faults.push({ line, rule: 'heading-one', values: { found: textOf(node) } });
  }
  if ('children' in node) {
    for (const child of node.children as TreeNode[]) walk(child, facts, faults);
  }
}

function checkComponent(
  node: Parameters<typeof attributesOf>[0],
  line: number,
  facts: BodyFacts,
  faults: BodyFault[],
): void {
  const name = node.name ?? '';
  const allowed = GUIDE_COMPONENTS[name];
  if (!allowed) {
    const values = { found: name, allowed: Object.keys(GUIDE_COMPONENTS).join(', ') };
    faults.push({ line, rule: 'unknown-component', values });
    return;
  }
  const attributes = attributesOf(node);
  const strange = node.attributes.find(
    ({ name: it, value }) => !it || !allowed.includes(it) || typeof value !== 'string',
  );
  if (strange)
    faults.push({
      line,
      rule: 'component-attribute',
      values: { found: `${name} ${strange.name ?? '{…}'}`, allowed: allowed.join(', ') },
    });
  const { document, clause } = attributes;
  if (document) facts.quotedClauses.push({ document, clause: clause ?? '', line });
  const lacking = (NEEDED[name] ?? []).find((attribute) => !attributes[attribute]);
  if (lacking) {
    const values = { found: name, allowed: allowed.join(', '), lacking };
    faults.push({ line, rule: 'component-lacks', values });
  }
  const options = optionsOf(attributes['options']);
  if (!isAnswered({ question: '', options, answer: attributes['answer'] })) {
    faults.push({ line, rule: 'answer-not-an-option', values: {} });
  }
}

/** Attributes without which a component says nothing. */
const NEEDED: Record<string, readonly string[]> = {
  Checklist: ['id'],
  Clause: ['document', 'clause'],
  Question: ['ask'],
};

/** A reader's ticks are kept under the id of their list. */
function doubledChecklists(tree: TreeNode): BodyFault[] {
  const seen = new Set<string>();
  return componentsIn(tree).flatMap((node) => {
    const id = node.name === 'Checklist' ? attributesOf(node)['id'] : undefined;
    if (id === undefined) return [];
    const isDoubled = seen.has(id);
    seen.add(id);
    const line = node.position?.start.line ?? 1;
    return isDoubled ? [{ line, rule: 'checklist-id-twice', values: { id } }] : [];
  });
}

function componentsIn(node: TreeNode): JsxElement[] {
  const inside = 'children' in node ? (node.children as TreeNode[]).flatMap(componentsIn) : [];
  return isComponent(node) ? [node, ...inside] : inside;
}

function syntaxFault(error: unknown): BodyFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line] = /^(\d+):\d+:/.exec(message) ?? [];
  return { line: Number(line ?? 1), rule: 'mdx-syntax', values: {} };
}
