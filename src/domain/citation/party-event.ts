import { toRoman } from '../clause/alphabet.ts';
import { readDetails } from './details.ts';
import { NO_DOCUMENT } from './document.ts';
import type { DocumentMention } from './document.ts';
import { endOfPlace } from './issuer.ts';
import { readCount } from './numeral.ts';
import type { Numeral } from './numeral.ts';
import { findPhrase, isCapital, keyAt, phrases, tokenAt, wordsBetween } from './passage.ts';
import type { Passage } from './passage.ts';
import type { NamedType } from './types.ts';

/** Bodies of the Centre, as the names of plenums have them. TU is a province and none (facts 0.5). */
const CENTRE = phrases(
  'Ban Chấp hành Trung ương|BCH Trung ương|Ban Chấp hành TW|BCH TW|BCHTW|Ban Chấp hành T.Ư|BCH T.Ư|Ban Chấp hành TƯ|BCH TƯ|BCHTƯ|Trung ương|T.Ư|TW|TƯ|T.W'
    .split('|')
    .map((name) => [name, name] as const),
);
const PARTY = phrases([
  ['Đảng', true] as const,
  ['Đảng Cộng sản Việt Nam', true] as const,
  ['của Đảng', true] as const,
  ['của Đảng Cộng sản Việt Nam', true] as const,
]);
const CONGRESS = phrases([
  ['Đại hội', true] as const,
  ['Đại hội Đảng', true] as const,
  ['Đại hội toàn quốc', true] as const,
  ['Đại hội Đảng toàn quốc', true] as const,
  ['Đại hội đại biểu', true] as const,
  ['Đại hội đại biểu toàn quốc', true] as const,
  ['Đại hội đại biểu toàn quốc của Đảng', true] as const,
]);
const LAST_PLENUM = 20;
const MOST_WORDS = 12;
const HEADS: ReadonlySet<string | null> = new Set(['nghi-quyet', 'ket-luan', 'thong-bao', null]);

/** The resolution of a plenum or of a congress of the Party, after its type (facts 2.4). */
export function readPartyEvent(
  passage: Passage,
  at: number,
  type: NamedType,
): DocumentMention | undefined {
  if (!HEADS.has(type.slug)) return undefined;
  const start = keyAt(passage, at) === 'của' || keyAt(passage, at) === 'tại' ? at + 1 : at;
  return readPlenum(passage, start, type) ?? readCongress(passage, start, type);
}

/** "Trung ương 4 khóa XII", "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII" */
function readPlenum(passage: Passage, at: number, type: NamedType): DocumentMention | undefined {
  let next = at;
  if (keyAt(passage, next) === 'hội' && keyAt(passage, next + 1) === 'nghị') next += 2;
  const early = readOrder(passage, next);
  if (early) next = early.end;
  if (early && keyAt(passage, next) === 'của') next++;
  const centre = readCentre(passage, next);
  if (centre === undefined) return undefined;
  const number = early ?? readOrder(passage, centre) ?? readPlainCount(passage, centre);
  if (!number || number.value > LAST_PLENUM) return undefined;
  const after = Math.max(number.end, centre);
  const term = readTermOfPlenum(passage, findPhrase(passage, after, PARTY)?.end ?? after);
  const name = `HNTW ${number.value}${term ? ` khóa ${toRoman(term.value)}` : ''}`;
  const details = readDetails(passage, term?.end ?? after);
  const { date, year, issuer } = details;
  const kind = 'conference' as const;
  const doc = { ...NO_DOCUMENT, kind, type: type.slug, name, date, year, issuer };
  return {
    doc,
    end: details.end,
    issues: [...(term ? [] : (['missing-term'] as const)), ...details.issues],
  };
}

function readCentre(passage: Passage, at: number): number | undefined {
  const found = findPhrase(passage, at, CENTRE);
  // In small letters, tư is a word of its own.
  if (!found || (tokenAt(passage, at)?.key === 'tư' && tokenAt(passage, at)?.text !== 'TƯ')) {
    return undefined;
  }
  return findPhrase(passage, found.end, PARTY)?.end ?? found.end;
}

/** "lần thứ tư", "lần thứ 4" */
function readOrder(passage: Passage, at: number): Numeral | undefined {
  if (keyAt(passage, at) !== 'lần' || keyAt(passage, at + 1) !== 'thứ') return undefined;
  return readCount(passage, at + 2);
}

/** The number right after the Centre; a number of a symbol or an amount is none. */
function readPlainCount(passage: Passage, at: number): Numeral | undefined {
  const number = readCount(passage, at);
  const next = number && tokenAt(passage, number.end);
  if (next?.gap === 'none' && /^[-/%\p{L}]/u.test(next.text)) return undefined;
  return number;
}

function readTermOfPlenum(passage: Passage, at: number): Numeral | undefined {
  const sign = keyAt(passage, at);
  const isBracketed = sign === '(';
  const start = isBracketed || sign === ',' || sign === '-' ? at + 1 : at;
  const term = keyAt(passage, start) === 'khóa' ? readCount(passage, start + 1) : undefined;
  if (!term || !isBracketed) return term;
  return keyAt(passage, term.end) === ')' ? { ...term, end: term.end + 1 } : term;
}

/** "Đại hội XIII", "Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ I" */
function readCongress(passage: Passage, at: number, type: NamedType): DocumentMention | undefined {
  const congress = findPhrase(passage, at, CONGRESS);
  if (!congress) return undefined;
  // "Đại hội Đảng bộ" is the congress of an organisation, not of the Party.
  const named = keyAt(passage, congress.end) === 'bộ' ? congress.end - 1 : congress.end;
  const local = readLocalBody(passage, named);
  const from = local?.end ?? named;
  const number = readOrder(passage, from) ?? readCount(passage, from);
  if (!number) return undefined;
  const after = local ?? readLocalBody(passage, skipOf(passage, number.end));
  const end = local
    ? number.end
    : (after?.end ?? findPhrase(passage, number.end, PARTY)?.end ?? number.end);
  const name = ['ĐH', after?.name, toRoman(number.value)].filter(Boolean).join(' ');
  const details = readDetails(passage, end);
  const { date, year, issuer } = details;
  const doc = { ...NO_DOCUMENT, kind: 'congress' as const, type: type.slug, name };
  return { doc: { ...doc, date, year, issuer }, end: details.end, issues: details.issues };
}

function skipOf(passage: Passage, at: number): number {
  return keyAt(passage, at) === 'của' ? at + 1 : at;
}

/** The organisation of a local congress: "Đảng bộ tỉnh Phú Thọ". */
function readLocalBody(passage: Passage, at: number): { name: string; end: number } | undefined {
  const [first, second] = [keyAt(passage, at), keyAt(passage, at + 1)];
  const isBody = (first === 'đảng' && second === 'bộ') || (first === 'chi' && second === 'bộ');
  if (!isBody || !isCapital(passage, at)) return undefined;
  const place = endOfPlace(passage, at + 2);
  let end = place;
  while (keyAt(passage, end) !== 'lần' && end - at < MOST_WORDS) {
    if (tokenAt(passage, end)?.kind !== 'word' || keyAt(passage, end) === '') {
      return { name: wordsBetween(passage, at, place), end: place };
    }
    end++;
  }
  const isNamedBefore = keyAt(passage, end) === 'lần';
  return {
    name: wordsBetween(passage, at, isNamedBefore ? end : place),
    end: isNamedBefore ? end : place,
  };
}
