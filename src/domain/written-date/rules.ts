import { isDay } from '../calendar.ts';
import { parseNumberWords, SMALL_NUMBER_WORDS, YEAR_WORDS } from '../number-words.ts';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'range' | 'invalid';

/** What a rule reads in a match; `undefined` when the match is no date after all. */
export interface DateReading {
  date: string | null;
  precision: DatePrecision;
}

/** One way to write a date. */
export interface DateRule {
  pattern: RegExp;
  read: (match: RegExpMatchArray) => DateReading | undefined;
}

const INVALID: DateReading = { date: null, precision: 'invalid' };

const DASH = '[-‐‑‒–—―−]';
const START = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}][/.\-])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}]|[/\-][\p{L}\p{N}]|\.\p{N})`;
const YEAR = String.raw`([1-9]\d{3}(?!\d)|${YEAR_WORDS})`;
const YEAR_FIGURES = String.raw`([1-9]\d{3})`;
const DAY = String.raw`(\d{1,2}(?!\d)|${SMALL_NUMBER_WORDS}|rằm)`;
const MONTH = String.raw`(\d{1,2}(?!\d)|giêng|chạp|${SMALL_NUMBER_WORDS})`;
const SMALL = String.raw`(\d{1,2}(?!\d)|${SMALL_NUMBER_WORDS})`;
const QUARTER = String.raw`([IVX]{1,4}|\d|nhất|nhì|${SMALL_NUMBER_WORDS})(?![\p{L}\p{M}\p{N}])`;
/** Between a month or quarter and its year. */
const OF_YEAR = String.raw`(?:(?:\s*,)?\s*(?:của\s+)?năm\s+|\s*[/.,]\s*|\s*${DASH}\s*|\s+)`;
const TO = String.raw`\s*(?:${DASH}|đến|tới)\s*(?:hết\s+)?`;
const SEPARATOR = String.raw`\s*([/.]|${DASH})\s*`;

/** Readings that stand on their own in running text. */
export const DATE_RULES: readonly DateRule[] = [
  {
    pattern: rule(String.raw`(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)`),
    read: ([, year, , month, day]) => toDay(year, month, day),
  },
  {
    pattern: rule(
      String.raw`(ngày\s*)?(\d{1,2})${SEPARATOR}(\d{1,2})(?:${SEPARATOR}|(?:\s*,)?\s*năm\s+)${YEAR_FIGURES}(?!\p{N}|[/.]\p{N})`,
    ),
    read: ([, label, day, first, month, second, year]) =>
      label || !second || first === second ? toDay(year, month, day) : undefined,
  },
  {
    pattern: rule(
      String.raw`(?:(?:ngày\s+)?(?:mùng|mồng)\s+|ngày\s+)${DAY}(?:\s*,)?\s+tháng\s+${MONTH}${OF_YEAR}${YEAR}${END}`,
    ),
    read: ([, day, month, year]) => toDay(year, month, day),
  },
  {
    pattern: rule(String.raw`(\d{1,2})\s+tháng\s+${MONTH}${OF_YEAR}${YEAR}${END}`),
    read: ([, day, month, year]) => toDay(year, month, day),
  },
  {
    pattern: rule(String.raw`(?:tháng\s*|t\.?\s?(?=\d))${MONTH}${OF_YEAR}${YEAR}${END}`),
    read: ([, month, year]) => toMonth(year, month),
  },
  {
    pattern: rule(String.raw`(\d{4})-Q(\d)${END}`),
    read: ([, year, quarter]) => toQuarter(year, quarter),
  },
  {
    pattern: rule(String.raw`(?:qu[ýí]\s*|Q(?=\d))${QUARTER}${OF_YEAR}${YEAR}${END}`),
    read: ([, quarter, year]) => toQuarter(year, quarter),
  },
  {
    pattern: rule(
      String.raw`qu[ýí]\s*${QUARTER}(?:${TO}|\s*,\s*|\s+và\s+)(?:qu[ýí]\s*)?${QUARTER}${OF_YEAR}${YEAR}${END}`,
    ),
    read: ([, from, to, year]) => toRange(toQuarter(year, from), toQuarter(year, to)),
  },
  {
    pattern: rule(
      String.raw`(?:(?:giai\s+đoạn|nhiệm\s+k[ỳì]|thời\s+k[ỳì]|năm\s+học)\s+)?(?:từ\s+)?(?:năm\s+)?${YEAR}${TO}(?:năm\s+)?${YEAR}${END}`,
    ),
    read: ([, from, to]) => toRange(toYear(from), toYear(to)),
  },
  {
    pattern: rule(String.raw`${SMALL}\s+tháng\s+(đầu|cuối)\s+(?:của\s+)?(?:năm\s+)?${YEAR}${END}`),
    read: ([, count, side, year]) => toPartOfYear(year, side, toNumber(count)),
  },
  {
    pattern: rule(String.raw`nửa\s+(đầu|cuối)\s+(?:của\s+)?năm\s+${YEAR}${END}`),
    read: ([, side, year]) => toPartOfYear(year, side, 6),
  },
  {
    pattern: rule(
      String.raw`(từ\s+)?(ngày\s+)?(\d{1,2})(?:[/.\-](\d{1,2})(?:[/.\-](\d{4}))?)?${TO}(?:ngày\s+)?(\d{1,2})[/.\-](\d{1,2})[/.\-]${YEAR_FIGURES}${END}`,
    ),
    read: ([, from, label, day, month, year, endDay, endMonth, endYear]) => {
      const range = toRange(
        toDay(year ?? endYear, month ?? endMonth, day),
        toDay(endYear, endMonth, endDay),
      );
      // Without a word for it, `25-15/7/2019` is a number before a date.
      return range === INVALID && !from && !label ? undefined : range;
    },
  },
  {
    pattern: rule(
      String.raw`(?:từ\s+)?ngày\s+${DAY}(?:\s+tháng\s+${MONTH}(?:${OF_YEAR}${YEAR})?)?${TO}(?:ngày\s+)?${DAY}\s+tháng\s+${MONTH}${OF_YEAR}${YEAR}${END}`,
    ),
    read: ([, day, month, year, endDay, endMonth, endYear]) =>
      toRange(toDay(year ?? endYear, month ?? endMonth, day), toDay(endYear, endMonth, endDay)),
  },
  {
    pattern: rule(
      String.raw`(?:từ\s+)?tháng\s+${MONTH}(?:${OF_YEAR}${YEAR})?${TO}(?:tháng\s+)?${MONTH}${OF_YEAR}${YEAR}${END}`,
    ),
    read: ([, month, year, endMonth, endYear]) =>
      toRange(toMonth(year ?? endYear, month), toMonth(endYear, endMonth)),
  },
  {
    pattern: rule(String.raw`năm\s+${YEAR}${END}`),
    read: ([, year]) => toYear(year),
  },
];

/** Readings that hold only where the text is known to be a date. */
export const LOOSE_DATE_RULES: readonly DateRule[] = [
  {
    pattern: rule(String.raw`(\d{1,2})\s*[/\-]\s*${YEAR_FIGURES}${END}`),
    read: ([, month, year]) => toMonth(year, month),
  },
  {
    pattern: rule(String.raw`${YEAR_FIGURES}-(0[1-9]|1[0-2])${END}`),
    read: ([, year, month]) => toMonth(year, month),
  },
  {
    pattern: rule(String.raw`(?:ngày\s*)?\d{1,2}([/\-])\d{1,2}\1\d{2}${END}`),
    read: () => INVALID,
  },
  { pattern: /^((?:1[89]|20)\d{2})$/g, read: ([, year]) => toYear(year) },
  { pattern: /^([1-9]\d{3})\/([1-9]\d{3})$/g, read: ([, a, b]) => toRange(toYear(a), toYear(b)) },
];

function rule(source: string): RegExp {
  return new RegExp(START + source, 'giu');
}

const SPECIAL_NUMBERS = new Map(
  Object.entries({ giêng: 1, chạp: 12, rằm: 15, nhất: 1, nhì: 2, i: 1, ii: 2, iii: 3, iv: 4 }),
);

/** NaN for a Roman numeral past four: no quarter, so it proves invalid. */
function toNumber(text = ''): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  return SPECIAL_NUMBERS.get(word) ?? parseNumberWords(word) ?? Number.NaN;
}

function toDay(year?: string, month?: string, day?: string): DateReading {
  const date = `${toNumber(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(date) ? { date, precision: 'day' } : INVALID;
}

function toMonth(year?: string, month?: string): DateReading {
  const date = `${toNumber(year)}-${twoDigits(month)}`;
  return isDay(`${date}-01`) ? { date, precision: 'month' } : INVALID;
}

function toQuarter(year?: string, quarter?: string): DateReading {
  const number = toNumber(quarter);
  if (!(number >= 1 && number <= 4)) return INVALID;
  return { date: `${toNumber(year)}-Q${number}`, precision: 'quarter' };
}

function toYear(year?: string): DateReading {
  return { date: String(toNumber(year)), precision: 'year' };
}

function toRange({ date: from }: DateReading, { date: to }: DateReading): DateReading {
  return from && to && from <= to ? { date: `${from}/${to}`, precision: 'range' } : INVALID;
}

/** The first or last so many months of a year. */
function toPartOfYear(year?: string, side?: string, months = 0): DateReading {
  if (!(months >= 1 && months <= 12)) return INVALID;
  const [from, to] = side?.toLowerCase() === 'đầu' ? [1, months] : [13 - months, 12];
  return toRange(toMonth(year, String(from)), toMonth(year, String(to)));
}

function twoDigits(text?: string): string {
  return String(toNumber(text)).padStart(2, '0');
}
