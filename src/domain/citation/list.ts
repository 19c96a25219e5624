import { parseSymbol } from '../symbol.ts';
import { skipLabel, withDetails } from './numbered.ts';
import { toRoman } from '../clause/alphabet.ts';
import { readRoman } from './numeral.ts';
import { keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Reference } from './reference.ts';
import { readShortNumber } from './short-number.ts';
import type { NamedType } from './types.ts';
import { skipListSign } from './values.ts';
import { readSymbol } from './written-symbol.ts';

/** A document of a list, and the tokens that name it. */
export interface Listed extends Reference {
  start: number;
}

/**
 * Documents that go on with a list: the second of "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". Numbers before
 * one with a code share it: "Kế hoạch số 154 và 201/KH-UBND".
 */
export function readList(passage: Passage, first: Listed): Listed[] {
  const { type } = first;
  const list = [first];
  if (first.doc.kind === 'conference') return [first, ...readTerms(passage, first)];
  if (!type || (first.doc.kind !== 'symbol' && first.doc.kind !== 'short')) return list;
  for (let end = first.end; ; end = list.at(-1)?.end ?? end) {
    const start = skipListSign(passage, end);
    const next = start > end ? readMember(passage, start, type) : undefined;
    if (!next) return list;
    if (next.code) shareCode(passage, list, next.code);
    list.push(next);
  }
}

/** "Nghị quyết Trung ương 4 khóa XI, XII": a plenum of each term. */
function readTerms(passage: Passage, { doc, type, end, issues }: Listed): Listed[] {
  const terms: Listed[] = [];
  for (let next = end; ;) {
    const sign = skipListSign(passage, next);
    const start = keyAt(passage, sign) === 'khóa' ? sign + 1 : sign;
    const term = sign > next ? readRoman(passage, start) : undefined;
    if (!term || doc.name === null || issues.includes('missing-term')) return terms;
    const name = doc.name.replace(/ khóa .*/, ` khóa ${toRoman(term.value)}`);
    const of = { ...doc, name, date: null, year: null, issuer: null };
    next = term.end;
    terms.push({ doc: of, type, start: sign, end: term.end, issues: [] });
  }
}

interface Member extends Listed {
  /** What follows the number of a symbol, as written. */
  code?: string;
}

function readMember(passage: Passage, start: number, type: NamedType): Member | undefined {
  const number = skipLabel(passage, start);
  const symbol = readSymbol(passage, number, type.name);
  if (!symbol) {
    const short = readShortNumber(passage, number, { type, isLabelled: true });
    const isNumber = number > start || (tokenAt(passage, number)?.text.length ?? 0) > 1;
    return short && isNumber ? { ...short, type, start } : undefined;
  }
  const code = symbol.written.replace(/^[0-9]+/, '');
  return { ...withDetails(passage, symbol, {}), type, start, code };
}

function shareCode(passage: Passage, list: Listed[], code: string): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const listed = list[at];
    if (!listed) return;
    const { doc, type, start, end, issues } = listed;
    const number = tokenAt(passage, end - 1);
    if (doc.kind !== 'short' || doc.year !== null || number?.kind !== 'number') return;
    const symbol = parseSymbol(`${type?.name ?? ''} ${number.text}${code}`, passage.step);
    if (symbol.canonical === null) return;
    list[at] = {
      doc: { ...doc, kind: 'symbol', symbol: symbol.canonical, type: symbol.type, name: null },
      issues: issues.filter((issue) => issue !== 'missing-org'),
      type,
      start,
      end,
    };
  }
}
