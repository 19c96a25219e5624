/** A day or a month that a reader typed. */
export interface AskedDate {
  start: number;
  end: number;
  year: string;
  month: string;
  /** Empty where a month is asked for. */
  day: string;
}

/** Months by name, without marks, as `thang bay`; `thang gieng` and `thang chap` are of the moon. */
const MONTHS = 'mot hai ba tu nam sau bay tam chin muoi muoi-mot muoi-hai'.split(' ');
const monthNames = MONTHS.map((it) => it.replace('-', String.raw`\s`)).reverse();
const MONTH_WORD = String.raw`\s?thang\s(?<monthName>${monthNames.join('|')})\s(?:nam\s)?`;

/** Days in words, without marks: `mung nam`, `muoi lam`, `hai muoi mot`. */
const ONES = ['mot', 'hai', 'ba', '(?:bon|tu)', '(?:nam|lam)', 'sau', 'bay', 'tam', 'chin'];
const DAYS = [
  ...ONES.map((it) => String.raw`(?:m[uo]ng\s)?${it}`),
  'muoi',
  ...ONES.map((it) => String.raw`muoi\s${it}`),
  String.raw`hai\smuoi`,
  ...ONES.map((it) => String.raw`(?:hai\s(?:muoi\s)?|ham\s)${it}`),
  String.raw`ba\smuoi`,
  String.raw`(?:ba\s(?:muoi\s)?|bam\s)mot`,
];
const dayWord = `(?<dayName>${[...DAYS].reverse().join('|')})`;

const DAY = String.raw`(?:ngay\s?)?0*(?<day>[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`0*(?<month>[1-9]|1[0-2])`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const AFTER_DAY = String.raw`(?:\s?[/.-]\s?|\s(?:thang\s)?)`;
const AFTER_MONTH = String.raw`(?:\s?[/.-]\s?|\s(?:nam\s)?)`;
const BEGIN = String.raw`(?<![\d/.-])`;
const END = String.raw`(?![\d/-])`;

const WRITINGS = [
  `${BEGIN}${DAY}${AFTER_DAY}${MONTH}${AFTER_MONTH}${YEAR}${END}`,
  `${BEGIN}${DAY}${MONTH_WORD}${YEAR}${END}`,
  String.raw`(?<![a-z])(?:ngay\s)?${dayWord}(?:${MONTH_WORD}|\sthang\s${MONTH}${AFTER_MONTH})${YEAR}${END}`,
  String.raw`${BEGIN}thang\s${MONTH}${AFTER_MONTH}${YEAR}${END}`,
  `${BEGIN}${MONTH_WORD}${YEAR}${END}`,
  // As files are named: 2019-07-15, 20190715, 15072019.
  String.raw`${BEGIN}${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])${END}`,
  String.raw`${BEGIN}${YEAR}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])${END}`,
  String.raw`${BEGIN}(?<day>0[1-9]|[12]\d|3[01])(?<month>0[1-9]|1[0-2])${YEAR}${END}`,
  // 15/7/19: of this century.
  String.raw`${BEGIN}${DAY}(?<stroke>[/.-])${MONTH}\k<stroke>(?<short>\d\d)${END}`,
].map((it) => new RegExp(it, 'g'));

/** Dates in a query in small letters without marks; where they overlap, all of them. */
export function findAskedDates(query: string): AskedDate[] {
  return WRITINGS.flatMap((writing) =>
    [...query.matchAll(writing)].map((match) => {
      const { year, short = '', month, monthName = '', day, dayName } = match.groups ?? {};
      const named = String(MONTHS.indexOf(monthName.replace(/\s/, '-')) + 1);
      const start = match.index;
      return {
        start,
        end: start + match[0].length,
        year: year ?? `20${short}`,
        month: (month ?? named).padStart(2, '0'),
        day: day?.padStart(2, '0') ?? inFigures(dayName),
      };
    }),
  );
}

function inFigures(dayName: string | undefined): string {
  if (dayName === undefined) return '';
  const at = DAYS.findIndex((it) => new RegExp(`^(?:${it})$`).test(dayName));
  return String(at + 1).padStart(2, '0');
}
