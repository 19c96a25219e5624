import type { TextPart } from '../../search/query/excerpt.ts';
import { element } from '../dom/element.ts';

/** Symbols of documents and dates, which never break across lines. */
const UNBROKEN = /[^\s“”"(),;]{1,24}\/[^\s“”"(),;]{1,24}/gu;

/** Parts of a text as nodes, hits marked, symbols kept on one line. */
export function marked(parts: readonly TextPart[]): (Node | string)[] {
  const text = parts.map((it) => it.text).join('');
  const symbols = [...text.matchAll(UNBROKEN)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const nodes: (Node | string)[] = [];
  let done = 0;
  for (const { start, end } of symbols) {
    nodes.push(...nodesOf(parts, done, start));
    nodes.push(element('span', { class: 'unbroken' }, nodesOf(parts, start, end)));
    done = end;
  }
  return [...nodes, ...nodesOf(parts, done, text.length)];
}

function nodesOf(parts: readonly TextPart[], from: number, to: number): (Node | string)[] {
  let at = 0;
  return parts.flatMap(({ text, isHit }) => {
    const start = at;
    at += text.length;
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (piece === '') return [];
    return [isHit ? element('mark', {}, [piece]) : piece];
  });
}
