import type { Day } from '../../../src/domain/calendar.ts';
import type { QueryClass } from '../query-set.ts';

/** Something said of something: all that is given is wanted together. */
export interface SubjectNeed {
  /** Words of the sought text, all of which the query says in this order. */
  phrase: string;
  /** Where, as in a sentence: `thôn Gò Vần`; the query says it. */
  place?: string;
  /** Type of the sought document, as `Nghị quyết`; the query says it. */
  typeName?: string;
}

/** A document by its number. */
export interface SymbolNeed {
  /** As printed: `05/NQ-HĐND`. */
  symbol: string;
  typeName: string;
  /** The leading figures of the symbol: `05`. */
  number: string;
  /** `symbol`: the query tells all of it; `number`: type and number alone. */
  given: 'symbol' | 'number';
}

/** What was issued or happened on a day. */
export interface DateNeed {
  day: Day;
  /** Type of the sought document; the query says it. */
  typeName?: string;
}

/** A page whose title the reader remembers more or less. */
export interface TitleNeed {
  title: string;
}

/** What is wanted, by the class of the query that asks for it. */
export type Needs = Record<Exclude<QueryClass, 'symbol' | 'date' | 'known'>, SubjectNeed> & {
  symbol: SymbolNeed;
  date: DateNeed;
  known: TitleNeed;
};
