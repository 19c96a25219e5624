import { romanValue } from '../clause/alphabet.ts';
import { isPointLetter, readLetter } from './letter.ts';
import { readOrdinalWords } from './numeral.ts';
import { figuresAt, isCapital, isGlued, isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Unit } from './unit.ts';

/** The number or letter of a unit, as it stands in a path. */
export interface UnitValue {
  value: string;
  end: number;
  /** A unit within, named in the same breath: `tiet-iii` of "tiết a(iii)", `khoan-3` of "Mục II.3". */
  inner?: string;
  /** A letter that Vietnamese lists lack. */
  isBadLetter?: boolean;
  /** Too common in prose to be a citation by itself: `điểm 5`, `điểm A`. */
  isWeak?: boolean;
}

const CHAPTER_ROMAN = /^([IVXL]{1,7})(\p{Lu}|\p{Ll})?$/u;
/** Money: "khoản 5 triệu". */
const AMOUNTS = new Set('triệu tỷ tỉ nghìn ngàn đồng usd euro'.split(' '));
/** What a number in a list may count instead: "theo Điều 5, 3 ngày sau". */
const COUNTED = new Set(
  (
    'trăm ngày tháng năm giờ phút tuần quý người xã huyện tỉnh thôn lần tuổi đơn trường nhóm nội ' +
    'văn cán hộ em học cơ tổ chi đại công mét km kg tấn ha lít xe cuốn tập trang câu cái chiếc con ' +
    'thành nhân buổi vụ việc đợt môn mô doanh dự nhiệm'
  ).split(' '),
);
/**
 * The value of a unit at a place; `undefined` for prose, amounts, dates and symbols. `isBare` if it goes
 * on with a list, so that the unit is not named before it.
 */
export function readValue(
  passage: Passage,
  at: number,
  { unit, isBare = false }: { unit: Unit; isBare?: boolean },
): UnitValue | undefined {
  const token = tokenAt(passage, at);
  if (!token || token.gap === 'paragraph') return undefined;
  if (token.key === 'này') return { value: 'nay', end: at + 1 };
  if (token.key === 'thứ') return readOrdinal(passage, at + 1);
  if (token.kind === 'number') {
    const figures = readFigures(passage, at, unit);
    return figures && !isAmount(passage, figures.end, isBare) ? figures : undefined;
  }
  if (token.kind !== 'word' || isGlued(passage, at + 1)) return undefined;
  switch (unit.numbering) {
    case 'points':
      return readLetter(passage, at);
    case 'figures':
      return undefined;
    case 'sections':
      return readSection(passage, at, token.text);
    case 'counted':
      return readCounted(token.text, at);
  }
}

function readOrdinal(passage: Passage, at: number): UnitValue | undefined {
  const token = tokenAt(passage, at);
  if (token?.kind === 'number' && token.text.length <= 3) {
    return { value: String(Number(token.text)), end: at + 1 };
  }
  const ordinal = readOrdinalWords(passage, at);
  return ordinal && { value: String(ordinal.value), end: ordinal.end };
}

function readFigures(passage: Passage, at: number, unit: Unit): UnitValue | undefined {
  const text = tokenAt(passage, at)?.text ?? '';
  if (text.length > 3 || Number(text) === 0) return undefined;
  let value = String(Number(text));
  let end = at + 1;
  while (keyAt(passage, end) === '.' && isJoined(passage, end) && isJoined(passage, end + 1)) {
    const next = tokenAt(passage, end + 1);
    if (next?.kind !== 'number') break;
    if (next.text.length > 2) return undefined;
    value += `.${Number(next.text)}`;
    end += 2;
  }
  const suffix = isJoined(passage, end) ? keyAt(passage, end) : '';
  if (isPointLetter(suffix)) {
    value += suffix;
    end++;
  } else if (/^\p{L}/u.test(suffix) || suffix === '%' || suffix === '/') return undefined;
  if (isPartOfSymbol(passage, end)) return undefined;
  return { value, end, isWeak: unit.numbering === 'points' || unit.numbering === 'counted' };
}

function isAmount(passage: Passage, at: number, isBare: boolean): boolean {
  const next = keyAt(passage, at);
  const isDecimal = next === ',' && isJoined(passage, at + 1) && figuresAt(passage, at + 1);
  if (AMOUNTS.has(isDecimal ? keyAt(passage, at + 2) : next)) return true;
  return isBare && COUNTED.has(next) && !isCapital(passage, at);
}

/** The hyphen of a symbol (18-NQ/TW) follows a number without a space. */
function isPartOfSymbol(passage: Passage, at: number): boolean {
  if (keyAt(passage, at) !== '-' || !isJoined(passage, at) || !isJoined(passage, at + 1)) {
    return false;
  }
  const next = tokenAt(passage, at + 1)?.text ?? '';
  return /^\p{Lu}{2}/u.test(next);
}

/** Sections keep what is printed: II, 3, A. The Party writes II.3 for a clause of one. */
function readSection(passage: Passage, at: number, text: string): UnitValue | undefined {
  const isRoman = (romanValue(text) ?? 51) <= 50;
  if (!isRoman && !/^\p{Lu}$/u.test(text)) return undefined;
  const isDotted = keyAt(passage, at + 1) === '.' && isJoined(passage, at + 1);
  const clause = isDotted && isJoined(passage, at + 2) ? figuresAt(passage, at + 2, 2) : undefined;
  if (!clause) return { value: text, end: at + 1 };
  return { value: text, inner: `khoan-${clause}`, end: at + 3 };
}

/** Parts, chapters and appendices count in Arabic numbers, or have a capital letter. */
function readCounted(text: string, at: number): UnitValue | undefined {
  if (/^[A-HK]$/.test(text) && text !== 'C') return { value: text, end: at + 1 };
  const [, roman = '', suffix = ''] = CHAPTER_ROMAN.exec(text) ?? [];
  const whole = romanValue(text) ?? romanValue(roman);
  if (!whole || whole > 50) return undefined;
  const letter = romanValue(text) ? '' : suffix.toLowerCase();
  return { value: String(whole) + letter, end: at + 1 };
}
