import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { flowOf, linesOf } from './snippets.ts';

/** Words to put into a text at an offset, which leave all else as it is. */
export interface Insertion {
  offset: number;
  words: string;
}

/** An item for a list; `before` says of an item that stands there whether the new one goes before it. */
export interface NewItem {
  value: object;
  before?: (item: unknown) => boolean;
}

/** Where the list is kept: the map that has it under a key. */
export interface ListPlace {
  yaml: string;
  map: YAMLMap;
  key: string;
  /** Key before which a list that is not there yet is put; at the end of the map when absent. */
  beforeKey?: string;
}

/** Insertions that add items to a list of a YAML text, which may be empty, missing, in lines or in brackets. */
export function addToList(place: ListPlace, items: readonly NewItem[]): Insertion[] {
  const { map, key } = place;
  const list = pairOf(map, key)?.value;
  if (isSeq(list))
    return list.flow ? [intoBrackets(place, list, items)] : intoLines(place, list, items);
  const values = items.map(({ value }) => value);
  if (map.flow) {
    const lead = map.items.length > 0 ? ', ' : '';
    return [beforeClosing(place.yaml, map, `${lead}${key}: ${flowOf(values)}`)];
  }
  const words = linesOf({ [key]: values }, columnOf(place.yaml, startOf(map)));
  return [{ offset: newListOffset(place), words }];
}

/** A text with all insertions made; those at one offset keep their order. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  const ordered = [...insertions].sort((a, b) => a.offset - b.offset);
  let at = 0;
  const parts = ordered.map(({ offset, words }) => {
    const part = text.slice(at, offset) + words;
    at = offset;
    return part;
  });
  return parts.join('') + text.slice(at);
}

function intoBrackets({ yaml }: ListPlace, list: YAMLSeq, items: readonly NewItem[]): Insertion {
  const words = items.map(({ value }) => flowOf(value)).join(', ');
  return beforeClosing(yaml, list, (list.items.length > 0 ? ', ' : '') + words);
}

function intoLines({ yaml }: ListPlace, list: YAMLSeq, items: readonly NewItem[]): Insertion[] {
  const indent = columnOf(yaml, startOf(list));
  // Items go on as the last one is written.
  const last = list.items.at(-1);
  const isFlow = isMap(last) && last.flow;
  return items.map(({ value, before }) => {
    const next = before && list.items.find((item) => before((item as Node).toJSON()));
    const offset = next ? lineStart(yaml, startOf(next as Node)) : lineEnd(yaml, endOf(list));
    const words = isFlow ? `${' '.repeat(indent)}- ${flowOf(value)}\n` : linesOf([value], indent);
    return { offset, words };
  });
}

/** Before the bracket that closes a collection, and before the space or comma that precedes it. */
function beforeClosing(yaml: string, node: Node, words: string): Insertion {
  const closing = endOf(node) - 1;
  const inside = yaml.slice(0, closing).replace(/[\s,]+$/, '');
  return { offset: inside.length, words };
}

function newListOffset({ yaml, map, beforeKey }: ListPlace): number {
  const next = beforeKey && pairOf(map, beforeKey);
  return next ? lineStart(yaml, startOf(next.key as Node)) : lineEnd(yaml, lastEnd(map));
}

/** End of the last value of a map; its own range reaches over the comments that follow. */
function lastEnd(map: YAMLMap): number {
  const last = map.items.at(-1);
  const node = (last?.value ?? last?.key) as Node | undefined;
  if (isMap(node) && !node.flow) return lastEnd(node);
  return node ? endOf(node) : endOf(map);
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((it) => isPair(it) && isScalar(it.key) && it.key.value === key);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0;
}

function columnOf(yaml: string, offset: number): number {
  return offset - lineStart(yaml, offset);
}

function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset after the line in which a value ends; a value in lines ends after its last line end. */
function lineEnd(yaml: string, offset: number): number {
  if (yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end < 0 ? yaml.length : end + 1;
}
