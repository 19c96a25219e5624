import type { DocumentType } from '../document-type.ts';
import { LAW_NAMES, SINGLE_NAMES } from './law-names.ts';
import { findPhrase, isCapital, keyAt, phrases, tokenAt, wordsBetween } from './passage.ts';
import type { Passage } from './passage.ts';
import { readType } from './types.ts';

/** The name of a law with its type. */
export interface LawName {
  type: DocumentType;
  typeName: string;
  name: string;
  end: number;
}

const TITLES = phrases([
  ...LAW_NAMES.map((name) => [name, name] as const),
  ['Ban hành văn bản QPPL', 'Ban hành văn bản quy phạm pháp luật'] as const,
]);
const SINGLES = phrases(SINGLE_NAMES.map((single) => [single[1], single] as const));
const AMENDING = phrases([['sửa đổi, bổ sung', true] as const, ['sửa đổi', true] as const]);
const MOST_WORDS = 24;
const MOST_AMENDED = 12;
/** What ends a name that the table lacks. */
const ENDS = new Set(
  (
    'về có được đã là thì số ngày năm của tại do khi nếu theo không mà nhưng này hiện mới vừa yêu ' +
    'nêu quy hướng cho để các từ đến sẽ như trong với'
  ).split(' '),
);

/** The name of a law from its type on; a known name in its right spelling. */
export function readLawName(passage: Passage, at: number): LawName | undefined {
  const single = findPhrase(passage, at, SINGLES);
  if (single && isCapital(passage, at)) {
    const [type, name] = single.meaning;
    return { type, typeName: name, name, end: single.end };
  }
  const named = readType(passage, at);
  const { slug, name: typeName } = named?.type ?? {};
  if (!named || !typeName || !isLaw(slug)) return undefined;
  const known = isCapital(passage, named.end) && findPhrase(passage, named.end, TITLES);
  if (known) {
    return { type: slug, typeName, name: `${typeName} ${known.meaning}`, end: known.end };
  }
  const end = endOfAmending(passage, named.end) ?? endOfUnknown(passage, named.end);
  if (end === undefined || !isCapital(passage, at)) return undefined;
  const name = `${typeName} ${wordsBetween(passage, named.end, end)}`;
  return { type: slug, typeName, name, end };
}

function isLaw(slug: DocumentType | null | undefined): slug is DocumentType {
  return slug === 'luat' || slug === 'bo-luat' || slug === 'phap-lenh';
}

/** "sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở": where it ends. */
function endOfAmending(passage: Passage, at: number): number | undefined {
  const amending = findPhrase(passage, at, AMENDING);
  if (!amending) return undefined;
  let next = amending.end;
  while (keyAt(passage, next) !== 'của') {
    if (next - amending.end > 6 || tokenAt(passage, next)?.kind === 'sign') return undefined;
    next++;
  }
  let end: number | undefined;
  for (let count = 0; count < MOST_AMENDED; count++) {
    const law = readKnownName(passage, next + 1);
    if (law === undefined) break;
    end = law;
    next = law;
    if (keyAt(passage, next) !== ',' && keyAt(passage, next) !== 'và') break;
  }
  return end;
}

function readKnownName(passage: Passage, at: number): number | undefined {
  const named = isCapital(passage, at) ? readType(passage, at) : undefined;
  if (!named || !isLaw(named.type.slug)) return undefined;
  return findPhrase(passage, named.end, TITLES)?.end ?? endOfUnknown(passage, named.end);
}

/**
 * A name that the table lacks, from a capital up to a word or sign that ends it. Commas belong to it only
 * if a year, day or number closes the name.
 */
function endOfUnknown(passage: Passage, at: number): number | undefined {
  if (!isCapital(passage, at) || keyAt(passage, at) === 'này') return undefined;
  let firstStop: number | undefined;
  for (let end = at; end - at < MOST_WORDS; end++) {
    const token = tokenAt(passage, end);
    const key = keyAt(passage, end);
    if (token?.kind === 'number' && token.text.length === 4) return end > at ? end : undefined;
    const isComma = key === ',' || (key === 'và' && isCapital(passage, end + 1));
    const isEnd = key === '' || token?.kind !== 'word' || ENDS.has(key);
    if (isComma) firstStop ??= end;
    else if (isEnd || (end > at && isCapital(passage, end) && readType(passage, end))) {
      const isClosed = key === 'năm' || key === 'ngày' || key === 'số';
      const stop = isClosed ? end : (firstStop ?? end);
      return stop > at ? stop : undefined;
    }
  }
  return firstStop;
}
