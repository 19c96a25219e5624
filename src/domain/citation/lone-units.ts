import type { Group, Groups } from './groups.ts';
import { isCapital, keyAt } from './passage.ts';
import type { Passage } from './passage.ts';

const AT = new Set(['tại', 'theo', 'của', 'ở', 'trong', 'thuộc']);
const THIS = 'nay';

/** True if units without a document are a citation and not prose: "Điều này cho thấy" is not. */
export function standAlone(passage: Passage, { groups }: Groups): boolean {
  const [first, ...others] = groups;
  if (!first) return false;
  if (others.length === 0 && first.values[0]?.value === THIS) return isThisUnit(passage, first);
  return groups.some((group) => isEnough(passage, group));
}

/** "quy định tại Điều này" */
function isThisUnit(passage: Passage, { unit, at }: Group): boolean {
  if (!AT.has(keyAt(passage, at - 1))) return false;
  return unit.slug === 'khoan' || (isCapital(passage, at) && unit.slug !== 'diem');
}

function isEnough(passage: Passage, { unit, at, values }: Group): boolean {
  const isClear = values.some(({ isWeak, value }) => !isWeak && value !== '');
  if (unit.slug === 'tiet') return false;
  if (unit.slug === 'mau') return isClear && isCapital(passage, at);
  if (unit.slug === 'phan' || unit.slug === 'chuong') return isClear || isCapital(passage, at);
  if (unit.slug === 'phu-luc') return values.some(({ value }) => value !== '');
  return isClear;
}

/** True for paragraphs whose clause is not named: "đoạn 2 của tuyến đường". */
export function lackHolder({ groups }: Groups): boolean {
  return groups.every(({ unit }) => unit.slug === 'doan');
}

/** True if a unit is the one that holds the sentence itself: "khoản 1 Điều này". */
export function isRelative({ groups }: Groups): boolean {
  return groups.some(({ values }) => values.some(({ value }) => value === THIS));
}
