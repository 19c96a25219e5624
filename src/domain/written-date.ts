import { compose } from './vietnamese.ts';
import { DATE_RULES, LOOSE_DATE_RULES } from './written-date/rules.ts';
import type { DatePrecision, DateRule } from './written-date/rules.ts';
import { findWrittenTime } from './written-time.ts';

export type { DatePrecision };

/** What a text says of a date. */
export interface WrittenDate {
  /**
   * `2016-10-30`, `2016-10`, `2026-Q4`, `2016`, or for a range both ends with a slash between
   * (`2016/2021`); `null` if the precision is `invalid` or `none`.
   */
  date: string | null;
  precision: DatePrecision | 'none';
  /** `HH:MM` of 24 hours, as written. */
  time: string | null;
}

/** A date in running text, and where it stands. */
export interface DateMention {
  start: number;
  end: number;
  date: string | null;
  precision: DatePrecision;
}

// Dates of the lunar calendar name other days.
const LUNAR = /^\s{0,3}\(?(?:âm lịch|âl(?!\p{L}))/iu;

/**
 * Read a date as Vietnamese people write it, day first, in figures or words (facts 5.6, `dates.json`).
 *
 * The first date of the text counts. A day that the calendar lacks, a time past 24 hours and a year
 * of two figures are `invalid`: nothing is guessed. Composed and decomposed text read alike.
 */
export function parseWrittenDate(text: string): WrittenDate {
  const composed = compose(text).replace(/\s+/g, ' ').trim();
  const found = mentions(composed, [...DATE_RULES, ...LOOSE_DATE_RULES])[0];
  const time = findWrittenTime(found ? withoutMention(composed, found) : composed);

  if (found?.precision === 'invalid' || time === 'invalid') {
    return { date: null, precision: 'invalid', time: null };
  }
  if (!found) return { date: null, precision: 'none', time: time ?? null };
  const { date, precision } = found;
  return { date, precision, time: precision === 'day' ? (time ?? null) : null };
}

/** All dates of composed running text in their order; bare figures such as `2018` or `6/2026` are none. */
export function findWrittenDates(text: string): DateMention[] {
  return mentions(text, DATE_RULES);
}

function mentions(text: string, rules: readonly DateRule[]): DateMention[] {
  const candidates = rules.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = read(match);
      const end = match.index + match[0].length;
      if (!date || LUNAR.test(text.slice(end, end + 15))) return [];
      return [{ start: match.index, end, ...date }];
    }),
  );
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);

  const kept: DateMention[] = [];
  for (const candidate of candidates) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate);
  }
  return kept;
}

/** The text around a date, so that its figures are not read as a time. ISO 8601 joins both with a T. */
function withoutMention(text: string, { start, end }: DateMention): string {
  return `${text.slice(0, start)} | ${text.slice(end).replace(/^T(?=\d)/, '')}`;
}
