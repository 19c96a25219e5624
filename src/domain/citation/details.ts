import { parseWrittenDate } from '../written-date.ts';
import type { CitationIssue } from './document.ts';
import { readIssuer } from './issuer.ts';
import { readCount } from './numeral.ts';
import { figuresAt, isJoined, keyAt, tokenAt, wordsBetween } from './passage.ts';
import type { Passage } from './passage.ts';

/** What may follow the number or name of a document, in any order. */
export interface Details {
  date: string | null;
  year: number | null;
  issuer: string | null;
  issues: CitationIssue[];
  end: number;
}

const SIGNED = new Set(['ban', 'ký']);
const MOST_DETAILS = 5;

/** Read day, year, issuer and term after a document: ", ngày 28-9-2021 của Ban Bí thư". */
export function readDetails(passage: Passage, at: number): Details {
  const details: Details = { date: null, year: null, issuer: null, issues: [], end: at };
  const seen = { time: false, issuer: false };
  for (let count = 0; count < MOST_DETAILS; count++) {
    const end = readDetail(passage, details, seen);
    if (end === undefined) break;
    details.end = end;
  }
  return details;
}

/** Read one more detail; `undefined` if none follows. */
function readDetail(
  passage: Passage,
  details: Details,
  seen: { time: boolean; issuer: boolean },
): number | undefined {
  const { end } = details;
  const start = keyAt(passage, end) === ',' ? end + 1 : end;
  const day = seen.time ? undefined : readDay(passage, start);
  if (day) {
    seen.time = true;
    details.date = day.date;
    if (day.date === null) details.issues.push('invalid-date');
    return day.end;
  }
  const issuer = seen.issuer ? undefined : readOf(passage, start);
  if (issuer) {
    seen.issuer = true;
    details.issuer = issuer.name;
    return issuer.end;
  }
  const year = seen.time ? undefined : readYear(passage, end);
  if (!year) return readTerm(passage, end);
  seen.time = true;
  details.year = year.value;
  return year.end;
}

function readOf(passage: Passage, at: number) {
  return keyAt(passage, at) === 'của' ? readIssuer(passage, at + 1) : undefined;
}

/** "ngày 06 tháng 5 năm 2015", "(25/10/2017)", "ban hành ngày 1-2-2018" */
export function readDay(
  passage: Passage,
  at: number,
): { date: string | null; end: number } | undefined {
  const isBracketed = keyAt(passage, at) === '(';
  let start = isBracketed ? at + 1 : at;
  if (SIGNED.has(keyAt(passage, start))) {
    start += keyAt(passage, start + 1) === 'hành' ? 2 : 1;
    if (keyAt(passage, start) !== 'ngày') return undefined;
  }
  const isLabelled = keyAt(passage, start) === 'ngày';
  if (!isLabelled && !isBracketed) return undefined;
  const figures = isLabelled ? start + 1 : start;
  const end = endOfDay(passage, figures);
  if (end === undefined) return undefined;
  const { date, precision } = parseWrittenDate(`ngày ${wordsBetween(passage, figures, end)}`);
  if (precision !== 'day' && precision !== 'invalid') return undefined;
  if (!isBracketed) return { date, end };
  return keyAt(passage, end) === ')' ? { date, end: end + 1 } : undefined;
}

function endOfDay(passage: Passage, at: number): number | undefined {
  if (figuresAt(passage, at, 2) === undefined) return undefined;
  const month = skipWord(passage, at + 1, 'tháng');
  if (month === undefined || figuresAt(passage, month, 2) === undefined) return undefined;
  const year = skipWord(passage, month + 1, 'năm');
  if (year === undefined || figuresAt(passage, year) === undefined) return undefined;
  return year + 1;
}

/** Past the word or the sign between the parts of a date. */
function skipWord(passage: Passage, at: number, word: string): number | undefined {
  const sign = keyAt(passage, at);
  if (sign === word) return at + 1;
  if (sign === ',' && keyAt(passage, at + 1) === word) return at + 2;
  return ['/', '-', '.'].includes(sign) ? at + 1 : undefined;
}

/** "năm 2018" */
export function readYear(passage: Passage, at: number): { value: number; end: number } | undefined {
  if (keyAt(passage, at) !== 'năm') return undefined;
  const value = yearAt(passage, at + 1);
  return value === undefined ? undefined : { value, end: at + 2 };
}

/** A year in four figures that is no part of a date or period. */
export function yearAt(passage: Passage, at: number): number | undefined {
  const value = tokenAt(passage, at)?.text.length === 4 ? figuresAt(passage, at) : undefined;
  if (value === undefined || value < 1900 || value > 2099) return undefined;
  const isPart = isJoined(passage, at + 1) && /^[/\-\p{L}]/u.test(keyAt(passage, at + 1));
  return isPart ? undefined : value;
}

/** "khóa XII", "(khóa XII)": where it ends. */
export function readTerm(passage: Passage, at: number): number | undefined {
  const isBracketed = keyAt(passage, at) === '(';
  const start = isBracketed ? at + 1 : at;
  const term = keyAt(passage, start) === 'khóa' ? readCount(passage, start + 1) : undefined;
  if (!term) return undefined;
  if (!isBracketed) return term.end;
  return keyAt(passage, term.end) === ')' ? term.end + 1 : undefined;
}
