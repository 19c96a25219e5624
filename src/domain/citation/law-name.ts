import type { DocumentType } from '../document-type.ts';
import { LAW_NAMES, SINGLE_NAMES } from './law-names.ts';
import { endOfClosedTitle, endOfLongerTitle, endOfTitle, isClosing } from './law-title.ts';
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
const MOST_AMENDED = 12;

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
  const known = findKnown(passage, named.end);
  if (known) {
    return { type: slug, typeName, name: `${typeName} ${known.meaning}`, end: known.end };
  }
  const end = endOfAmending(passage, named.end) ?? endOfTitle(passage, named.end);
  if (end === undefined || !isCapital(passage, at)) return undefined;
  const name = `${typeName} ${wordsBetween(passage, named.end, end)}`;
  return { type: slug, typeName, name, end };
}

/** A title of the table; in small letters, as older texts have it, only with its year or number. */
function findKnown(passage: Passage, at: number) {
  const known = findPhrase(passage, at, TITLES);
  if (!known || endOfLongerTitle(passage, known.end) !== undefined) return undefined;
  const isOlder = isCapital(passage, at - 1) && isClosing(passage, known.end);
  return isCapital(passage, at) || isOlder ? known : undefined;
}

function isLaw(slug: DocumentType | null | undefined): slug is DocumentType {
  return slug === 'luat' || slug === 'bo-luat' || slug === 'phap-lenh';
}

/**
 * "sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở", "sửa đổi Luật Đất đai", "sửa đổi, bổ sung một số điều
 * của 11 luật về quân sự, quốc phòng": where it ends.
 */
function endOfAmending(passage: Passage, at: number): number | undefined {
  const amending = findPhrase(passage, at, AMENDING);
  if (!amending) return undefined;
  const single = endOfLaw(passage, amending.end);
  if (single !== undefined) return single;
  let next = amending.end;
  while (keyAt(passage, next) !== 'của') {
    if (next - amending.end > 6 || tokenAt(passage, next)?.kind === 'sign') return undefined;
    next++;
  }
  return endOfCounted(passage, next + 1) ?? endOfLaws(passage, next + 1);
}

/** "11 luật về quân sự, quốc phòng" */
function endOfCounted(passage: Passage, at: number): number | undefined {
  const isCounted = tokenAt(passage, at)?.kind === 'number' && keyAt(passage, at + 1) === 'luật';
  return isCounted ? endOfClosedTitle(passage, at + 2) : undefined;
}

function endOfLaws(passage: Passage, at: number): number | undefined {
  let end: number | undefined;
  for (let next = at, count = 0; count < MOST_AMENDED; count++) {
    const law = endOfLaw(passage, next);
    if (law === undefined) return end;
    end = law;
    if (keyAt(passage, law) !== ',' && keyAt(passage, law) !== 'và') return end;
    next = law + 1;
  }
  return end;
}

function endOfLaw(passage: Passage, at: number): number | undefined {
  const named = isCapital(passage, at) ? readType(passage, at) : undefined;
  if (!named || !isLaw(named.type.slug)) return undefined;
  return findKnown(passage, named.end)?.end ?? endOfTitle(passage, named.end);
}
