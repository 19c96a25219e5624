import { documentTypeName, type DocumentType } from '../../../src/domain/document-type.ts';
import type { QueryClass } from '../query-set.ts';
import type { SoughtEntry } from './entries.ts';
import type { DateNeed, Needs, SubjectNeed, SymbolNeed } from './needs.ts';
import { foldedWordsOf, wordsOf } from './words.ts';

/** 3 = the page wanted, 2 = much about it, 1 = mentions it, 0 = not relevant. */
export type Grade = 0 | 1 | 2 | 3;

/** Are marks told apart? */
export type Reading = 'marked' | 'folded';

type Grader = (entry: SoughtEntry) => Grade;

/**
 * What every entry is worth to a need of a class, from clean text and facts alone. `query` is looked at for known
 * titles only: an entry whose title has all the words that were remembered is as good as the one sought.
 */
export function graderOf<Class extends QueryClass>(
  { class: name, need, query }: { class: Class; need: Needs[Class]; query: string },
  reading: Reading = 'marked',
): Grader {
  if ('phrase' in need) {
    return name === 'deep' ? rarityGrader(need) : subjectGrader(need, reading);
  }
  if ('symbol' in need) return symbolGrader(need);
  if ('day' in need) return dateGrader(need);
  if ('title' in need) return titleGrader(query);
  throw new RangeError(`No relevance for ${name}`);
}

/**
 * In the title, of that place and type: 3; in the title, of another type, or in the text of an entry of that place and
 * type whose own topic it is: 2; said at all, where the place is named too: 1.
 */
function subjectGrader({ phrase, place, typeName }: SubjectNeed, reading: Reading): Grader {
  const form = reading === 'marked' ? wordsOf : foldedWordsOf;
  const words = form(phrase);
  const where = place === undefined ? '' : form(place);
  return (entry) => {
    const { title, text, place: there } = entry[reading];
    if (!text.includes(words) || !text.includes(where)) return 0;
    if (there !== where && !title.includes(where)) return 1;
    const isOfType = typeName === undefined || typeNameOf(entry) === typeName;
    if (title.includes(words)) return isOfType ? 3 : 2;
    return isOfType && isOwn(entry, words, reading) ? 2 : 1;
  };
}

/** All clauses of a document are its own; of articles, what belongs to their topic or is said again. */
function isOwn({ facts, ...entry }: SoughtEntry, words: string, reading: Reading): boolean {
  const { text, own } = entry[reading];
  const isRepeated = text.split(words).length > 2;
  return facts.type !== undefined || isRepeated || own.some((it) => it.includes(words));
}

/** Said at all: 3, since it is said in so few places. */
function rarityGrader({ phrase }: SubjectNeed): Grader {
  const words = wordsOf(phrase);
  return ({ marked }) => (marked.text.includes(words) ? 3 : 0);
}

/** Bears the symbol, or type and number if that is all that is known: 3; cites such a document: 1. */
function symbolGrader(need: SymbolNeed): Grader {
  const isMeant = (symbol: string, typeName?: string) =>
    need.given === 'symbol'
      ? symbol === need.symbol
      : typeName === need.typeName && Number(numberOf(symbol)) === Number(need.number);
  return (entry) => {
    const { symbol = '', cites } = entry.facts;
    if (isMeant(symbol, typeNameOf(entry))) return 3;
    return need.given === 'symbol' && cites.some((it) => isMeant(it.symbol)) ? 1 : 0;
  };
}

/**
 * Issued on the day, or tells of what happened on it: 3; published on it: 2; names it: 1. Where a type is wanted, what
 * is not of the type is worth 1.
 */
function dateGrader({ day, typeName }: DateNeed): Grader {
  const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
  const figures = String.raw`(?<!\d)0?${date}[/.-]0?${month}[/.-]${year}(?!\d)`;
  const inWords = String.raw`(?<!\d)0?${date} tháng 0?${month} năm ${year}(?!\d)`;
  const written = new RegExp(`${figures}|${inWords}`, 'u');
  return (entry) => {
    const { facts, text } = entry;
    const isWritten = written.test(text);
    const isDocument = facts.type !== undefined;
    if (typeName !== undefined) {
      if (isDocument && facts.day === day) return typeNameOf(entry) === typeName ? 3 : 1;
      return isWritten ? 1 : 0;
    }
    if (isDocument && facts.day === day) return 3;
    if (facts.eventDay === day && isWritten) return 3;
    if (facts.day === day) return 2;
    return isWritten ? 1 : 0;
  };
}

function titleGrader(query: string): Grader {
  const remembered = foldedWordsOf(query).trim().split(' ');
  return ({ folded }) => (remembered.every((word) => folded.title.includes(` ${word} `)) ? 3 : 0);
}

function typeNameOf({ facts }: SoughtEntry): string | undefined {
  return facts.type === undefined ? undefined : documentTypeName(facts.type as DocumentType);
}

/** The leading figures of a symbol; empty where there are none. */
export function numberOf(symbol: string): string {
  return /^\d+/.exec(symbol)?.[0] ?? '';
}
