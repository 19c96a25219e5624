import { DOCUMENT_TYPES } from '../../domain/document-type.ts';
import { findWrittenDates } from '../../domain/written-date.ts';
import { fold } from '../../domain/vietnamese.ts';
import { findAskedDates } from './asked-dates.ts';

/** A symbol or a date in a text, in any writing, with the terms under which search knows it. */
export interface Reference {
  start: number;
  end: number;
  /** Terms, the most telling first: `=nq4tw`, `=nq4`; `@20190715`. */
  terms: string[];
  /** The first term with its code as it was written: QĐ and QĐi have one term, and each its own exact one. */
  exact?: string;
}

/** First letter of terms of symbols, of dates; no word begins so. */
export const SYMBOL = '=';
export const DATE = '@';
/** Term of a whole day. */
export const DAY_TERM = /^@(\d{4})(\d\d)(\d\d)$/;

/** Codes of types as they are written, each with the one under which search keeps them all: QĐi is QĐ. */
const codes = new Map<string, string>();
const codeOfName = new Map<string, string>();
for (const { name, party, state } of DOCUMENT_TYPES) {
  const written = [...party, ...state].map((it) => it.toLowerCase());
  const [code] = written;
  if (!code) continue;
  for (const it of written) if (!codes.has(it)) codes.set(it, code);
  codeOfName.set(name.toLowerCase(), code);
}
const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(fold)
    .join('|');
const CODE = `(?:${either(codes.keys())})`;
const NAME = `(?:${either(codeOfName.keys())})`;
/** Codes of bodies that readers write after a space; after a stroke any letters are one (facts 1.3, 2.2). */
const KNOWN_BODY =
  'tw|vptw|btctw|btgtw|btgdvtw|bdvtw|ubkttw|bnctw|tu|vptu|btctu|btgtu|btgdvtu|ubkttu|bnctu|hu|qu|thu|txu|duk|du|duqh|cb|dh|' +
  'cp|ttg|qh\\d*|ubtvqh\\d*|hdnd|ubnd|ctn|mttq|ubmttq|ubmttqvn';
const BODY = String.raw`(?:\s?[-/–]\s?(?<org>[a-z]{2,}\d*(?:-[a-z]{2,}\d*)*)|\s?(?<named>${KNOWN_BODY}))(?![a-z0-9])`;
const NUMBER = String.raw`0*(?<number>\d{1,5})[a-z]?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const STROKE = String.raw`\s?[-/–]\s?`;
const STROKE_OR_SPACE = String.raw`\s?[-/–. ]\s?`;

/** `04-NQ/TW`, `30/2020/NĐ-CP`; a space may stand for the stroke where a reader asks. */
const numberFirst = (between: string, beforeYear: string) =>
  new RegExp(
    String.raw`(?<![a-z0-9/.,-])${NUMBER}(?:${beforeYear}${YEAR})?${between}(?<code>${CODE})(?:${BODY})?(?![a-z0-9])`,
    'dg',
  );
/** `NQ 04`, `Nghị quyết số 04-NQ/TW`, `Nghị định 30/2020/NĐ-CP`; a reader may ask for `kế hoạch 5 năm 2021`. */
const nameFirst = (stroke: string, beforeYear: string) =>
  new RegExp(
    String.raw`(?<![a-z0-9])(?:(?<name>${NAME})|(?<code>${CODE}))\s?(?:so:?\s)?[-.]?\s?${NUMBER}(?:${beforeYear}${YEAR})?(?:${stroke}${CODE}(?![a-z]|\s\d))?(?:${BODY})?(?![a-z0-9])`,
    'dg',
  );
/** `60/2014/QH13`: an act whose type its symbol does not name (facts 2.2). */
const WITHOUT_TYPE = new RegExp(
  String.raw`(?<![a-z0-9/.,-])${NUMBER}${STROKE}${YEAR}\s?[-/–]?\s?(?<org>(?:ubtv)?qh\d+)(?![a-z0-9])`,
  'dg',
);

/** `02/UBND-VP`, `901/CP`: of letters and old acts, which name no type. */
const BODY_ALONE = new RegExp(
  String.raw`(?<![a-z0-9/.,-])${NUMBER}${STROKE}(?<org>(?:${KNOWN_BODY})(?:-[a-z]{2,})*)(?![a-z0-9/])`,
  'dg',
);
const IN_TEXT = [numberFirst(STROKE, STROKE), nameFirst(STROKE, STROKE), WITHOUT_TYPE, BODY_ALONE];
const ASKED = [
  numberFirst(String.raw`\s?[-/–. ]?\s?`, STROKE_OR_SPACE),
  nameFirst(STROKE_OR_SPACE, String.raw`(?:${STROKE_OR_SPACE}|\snam\s)`),
  WITHOUT_TYPE,
  BODY_ALONE,
];
/** A number with its year, or a month with its year: both are tried. */
const BARE = /(?<![\d/.-])0*(?<number>\d{1,4})[/-](?<year>(?:19|20)\d\d)(?![\d/-])/g;

/** Symbols and dates of composed running text. */
export function referencesIn(text: string): Reference[] {
  return inOrder([...datesIn(text), ...symbolsIn(text, IN_TEXT)]);
}

/** `5 da`, `năm 2020 da`: a syllable behind a number, and no Dự án, Phương án. */
const COUNTED = /^\d+\s+[dp]a$/i;

/** Symbols and dates of a composed query, in whatever writing a reader uses. */
export function referencesAsked(text: string): Reference[] {
  const inFigures = datesAsked(text);
  const dates = inFigures.length > 0 || !/tháng/iu.test(text) ? inFigures : datesIn(text);
  const symbols = symbolsIn(text, ASKED).filter(
    ({ start, end }) =>
      !COUNTED.test(text.slice(start, end)) && !dates.some((it) => it.start < end && end < it.end),
  );
  const found = inOrder([...dates, ...symbols]);
  const bare = [...text.matchAll(BARE)].map((match) => {
    const { number = '', year = '' } = match.groups ?? {};
    const month = Number(number) <= 12 ? [`${DATE}${year}${number.padStart(2, '0')}`] : [];
    return at(match, [`${SYMBOL}${number}n${year}`, ...month]);
  });
  return inOrder([...found, ...bare]);
}

/** Dates in figures, however they are written. */
function datesAsked(text: string): Reference[] {
  return findAskedDates(foldInPlace(toSmall(text))).map(({ start, end, year, month, day }) => ({
    start,
    end,
    terms: [DATE + year + month + day],
  }));
}

/** A type with a number, which several years may have. */
const TYPE_AND_NUMBER = new RegExp(String.raw`^${SYMBOL}\p{L}+\d+$`, 'u');

/** Terms of the symbol that an entry bears: those of its text, and what readers say who know half of it. */
export function termsOfOwnSymbol(symbol: string, year: string | undefined): string[] {
  const terms = referencesIn(symbol).flatMap((it) => it.terms);
  const dated = year
    ? terms.filter((it) => TYPE_AND_NUMBER.test(it)).map((it) => `${it}n${year}`)
    : [];
  // The name before a symbol hides what is written behind it.
  const written = referencesIn(symbol.replace(/^\D*/, ''));
  const others = written.flatMap((it) => [...it.terms, ...(it.exact ? [it.exact] : [])]);
  return [...new Set([...terms, ...dated, ...others])];
}

/** Terms of a day, for the entry that bears it. */
export function termsOfDay(day: string): string[] {
  const [year = '', month = '', date] = day.split('-');
  return date ? [`${DATE}${year}${month}${date}`, `${DATE}${year}${month}`] : [];
}

/** What every written date has; most texts are spared the search for the rest of it. */
const HINT_OF_DATE = /\d|ngày|tháng/iu;

function datesIn(text: string): Reference[] {
  if (!HINT_OF_DATE.test(text)) return [];
  return findWrittenDates(text).flatMap(({ start, end, date, precision }) =>
    date && (precision === 'day' || precision === 'month')
      ? [{ start, end, terms: [`${DATE}${date.replaceAll('-', '')}`] }]
      : [],
  );
}

function symbolsIn(text: string, patterns: readonly RegExp[]): Reference[] {
  if (!/\d/.test(text)) return [];
  const small = toSmall(text);
  const folded = foldInPlace(small);
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const terms = termsOfSymbol(match, small);
      const exact = exactTerm(terms, match, small);
      return terms.length > 0 ? [{ ...at(match, terms), ...(exact && { exact }) }] : [];
    }),
  );
}

function termsOfSymbol(match: RegExpMatchArray, text: string): string[] {
  const { number = '', year, org, named, name } = match.groups ?? {};
  const written = (group: string) => {
    const [from, to] = match.indices?.groups?.[group] ?? [0, 0];
    return text.slice(from, to);
  };
  const body = bodyWritten(written(org ? 'org' : 'named'));
  const type = name ? codeNamed(written('name')) : codeWritten(written('code'));
  const dated = year ? [`${SYMBOL}${number}n${year}${body}`, `${SYMBOL}${number}n${year}`] : [];
  if (type === undefined) {
    if (!(org ?? named)) return [];
    return year ? [...new Set(dated)] : [`${SYMBOL}${number}b${body}`];
  }
  // QĐ is a decision or a regulation: where its name is said, that tells them apart.
  const types = name ? [written('name').replaceAll(' ', ''), type] : [type];
  const terms = types.flatMap((it) => {
    const base = `${SYMBOL}${it}${number}`;
    return year ? [`${base}n${year}${body}`, `${base}n${year}`] : [`${base}${body}`];
  });
  const without = types.map((it) => `${SYMBOL}${it}${number}`);
  return [...new Set([...terms, ...dated.slice(1), ...without])];
}

/** Stands between a term and the code as written; no term holds it. */
const AS_WRITTEN = '!';

function exactTerm([term]: readonly string[], { groups, indices }: RegExpMatchArray, text: string) {
  const [from, to] = indices?.groups?.code ?? [];
  if (term === undefined || from === undefined || groups?.name) return undefined;
  return `${term}${AS_WRITTEN}${text.slice(from, to)}`;
}

/** Code of a type as it is kept, with its đ where it was written; a word with other marks is none: `đã` is not ĐA. */
function codeWritten(written: string): string | undefined {
  const kept = codes.get(written);
  if (kept !== undefined || written === '') return kept;
  for (const [marked, code] of codes) if (fold(marked) === written) return fold(code);
  return undefined;
}

function codeNamed(written: string): string | undefined {
  const exact = codeOfName.get(written);
  if (exact !== undefined || written !== fold(written)) return exact;
  for (const [name, code] of codeOfName) if (fold(name) === written) return fold(code);
  return undefined;
}

/** TƯ is the Centre; without its mark it would be a province (facts 1.4). */
function bodyWritten(written: string): string {
  return written.replace(/tư/g, 'tw').replace(/[^\p{L}\d]/gu, '');
}

function at(match: RegExpMatchArray, terms: string[]): Reference {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, terms };
}

/** In the order of the text; of two that overlap, the longer. */
function inOrder(found: Reference[]): Reference[] {
  const taken = new Uint8Array(found.reduce((last, { end }) => Math.max(last, end), 0));
  const byLength = found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = byLength.filter(({ start, end }) => {
    // What is taken is no shorter, so it holds an end of all that it overlaps.
    if (taken[start] || taken[end - 1]) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** In small letters, each in its place: the dotted capital I alone would take two. */
function toSmall(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

const foldedLetters = new Map<string, string>();

/** Without marks, letter by letter, so that offsets stay. */
function foldInPlace(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => {
    const known = foldedLetters.get(letter) ?? fold(letter).charAt(0);
    foldedLetters.set(letter, known);
    return known || letter;
  });
}
