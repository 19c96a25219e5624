import { isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

const UNITS = new Set(['Đ', 'đ', 'K', 'k', 'Điều', 'Khoản']);
const DOCUMENTS = new Set(['NĐ', 'TT', 'QĐ', 'NQ', 'CT', 'QH', 'BLDS', 'BLHS', 'LĐĐ']);
const MOST_MEMBERS = 8;

/** Where a citation in initials ends ("Đ5 K2 NĐ30"), which no rule of the field makes plain. */
export function endOfAbbreviated(passage: Passage, at: number): number | undefined {
  if (!isUnit(passage, at)) return undefined;
  let end = at;
  let members = 0;
  while (members < MOST_MEMBERS && (isUnit(passage, end) || isDocument(passage, end))) {
    end += 2;
    while (keyAt(passage, end) === '/' && isJoined(passage, end + 1)) end += 2;
    members++;
  }
  return members > 1 ? end : undefined;
}

function isUnit(passage: Passage, at: number): boolean {
  return isFollowedByNumber(passage, at) && UNITS.has(tokenAt(passage, at)?.text ?? '');
}

function isDocument(passage: Passage, at: number): boolean {
  return isFollowedByNumber(passage, at) && DOCUMENTS.has(tokenAt(passage, at)?.text ?? '');
}

function isFollowedByNumber(passage: Passage, at: number): boolean {
  return tokenAt(passage, at + 1)?.kind === 'number' && isJoined(passage, at + 1);
}
