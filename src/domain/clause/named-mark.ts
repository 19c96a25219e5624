import { parseNumberWords } from '../number-words.ts';
import { romanValue } from './alphabet.ts';
import type { Line } from './lines.ts';
import { beginsSentence, endsSentence, isInCapitals } from './sentence.ts';
import type { ClauseKind, Mark } from './unit.ts';

const END = String.raw`(?=$|[\s.:–—-])`;
const NUMBER = String.raw`[IVXLC]{1,8}|\d{1,3}`;
const ORDINAL = String.raw`(?:[Tt]hứ|THỨ)\s\p{L}{2,5}(?:\s\p{L}{2,5})?|[Mm]ột|MỘT|[Hh]ai|HAI|[Bb]a|BA`;

const NAMED: [ClauseKind, RegExp][] = [
  ['annex', pattern('Phụ lục|Phụ Lục|PHỤ LỤC', String.raw`(?:số\s|SỐ\s)?(?:${NUMBER}|[A-Z])`, '?')],
  ['form', pattern('Mẫu|MẪU', String.raw`(?:số|SỐ)\s\d{1,3}[a-zđA-ZĐ]?`)],
  ['part', pattern('Phần|PHẦN', `${NUMBER}|${ORDINAL}`)],
  ['chapter', pattern('Chương|CHƯƠNG', `${NUMBER}|${ORDINAL}`)],
  ['subsection', pattern('Tiểu mục|TIỂU MỤC', NUMBER)],
  ['section', pattern('Mục|MỤC', NUMBER)],
];
const ARTICLE = new RegExp(
  String.raw`^(?:Điều|ĐIỀU)\s(?:thứ\s)?(\d{1,4}[A-Za-zĐđ]?)${END}(\s?\\?[.:]| ?[–—-])?`,
  'u',
);

function pattern(names: string, number: string, count = ''): RegExp {
  return new RegExp(String.raw`^(?:${names})(?:\s(${number}))${count}${END}`, 'u');
}

/**
 * Mark of a unit that names itself: Phần thứ nhất, Chương I, Mục 2, Tiểu mục 1, Điều 5, Phụ lục I. Undefined
 * for words that cite one ("Điều 5 Luật Đất đai", "Mục III Nghị quyết này") or merely sound alike.
 */
export function readNamedMark(line: Line): Mark | undefined {
  return readArticle(line) ?? readOuterUnit(line);
}

function readOuterUnit(line: Line): Mark | undefined {
  for (const [kind, unit] of NAMED) {
    const [label, printed = ''] = unit.exec(line.words) ?? [];
    if (label === undefined) continue;
    const number = toNumber(kind, printed);
    const rest = line.words.slice(label.length).trimStart();
    if (number === undefined || !(line.heading > 0 || standsAlone(line, kind, rest)))
      return undefined;
    return { kind, number, label, length: label.length };
  }
  return undefined;
}

function readArticle({ words, heading, before }: Line): Mark | undefined {
  const [label, number = '', sign = ''] = ARTICLE.exec(words) ?? [];
  if (label === undefined) return undefined;
  const rest = words.slice(label.length).trim();
  const isSet =
    rest === '' || (/[.:–—-]/.test(sign) && /^(?:\s|\p{Lu})/u.test(words.slice(label.length)));
  const isFree = endsSentence(before) || isInCapitals(before);
  if (heading === 0 && !(isSet && isFree && (rest === '' || beginsSentence(rest))))
    return undefined;
  return {
    kind: 'article',
    number: withoutZeros(number),
    label: sign ? label.slice(0, -sign.length) : label,
    length: label.length,
  };
}

/**
 * A title goes on in capitals, after a sign, or not at all: other words make a sentence of it. What follows the sign of
 * a form is a line in a list of forms.
 */
function standsAlone({ before }: Line, kind: ClauseKind, rest: string): boolean {
  const isFree = endsSentence(before) || isInCapitals(before);
  return (
    isFree &&
    (rest === '' ||
      isInCapitals(rest) ||
      (kind !== 'form' && /^(?:[.:–—-]\s*(?:$|[^\s\p{Ll}])|\()/u.test(rest)))
  );
}

/** Parts, chapters and annexes count in Arabic numbers in paths; sections keep what is printed. */
function toNumber(kind: ClauseKind, printed: string): string | undefined {
  const own = printed.replace(/^số\s/iu, '');
  if (own === '' || /^\d/.test(own)) return withoutZeros(own);
  const roman = romanValue(own);
  if (kind === 'section' || kind === 'subsection') return roman ? own.toLowerCase() : undefined;
  const value = roman ?? ordinalOf(own);
  return value ? String(value) : kind === 'annex' ? own.toLowerCase() : undefined;
}

function ordinalOf(words: string): number | undefined {
  const own = words.toLowerCase().replace(/^thứ\s/, '');
  return own === 'nhất' ? 1 : own === 'nhì' ? 2 : parseNumberWords(own);
}

function withoutZeros(number: string): string {
  return number.toLowerCase().replace(/^0+(?=\d)/, '');
}
