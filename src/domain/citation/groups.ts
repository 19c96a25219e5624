import { fold } from '../vietnamese.ts';
import { isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { readUnit } from './unit.ts';
import type { Unit } from './unit.ts';
import type { UnitValue } from './value.ts';
import { readValues, skipListSign } from './values.ts';
import type { UnitValues } from './values.ts';

/** A unit with its values, and how it hangs on what stands before. */
export interface Group {
  unit: Unit;
  /** Where its name stands. */
  at: number;
  values: UnitValue[];
  /** No list sign stands before, or a comma at most: the group may be the holder of the one before. */
  mayNest: boolean;
}

/** The units of a citation, in the order of the text. */
export interface Groups {
  groups: Group[];
  end: number;
  hasBadRange: boolean;
}

const OF = new Set(['của', 'thuộc', 'tại', 'trong', 'ở']);
const PLURAL = new Set(['các', 'những']);

/** Read units with their values from the place on: "các điểm a, b khoản 1, điểm c khoản 2 Điều 20". */
export function readGroups(passage: Passage, at: number): Groups | undefined {
  const found: Groups = { groups: [], end: at, hasBadRange: false };
  let next = at;
  let mayNest = true;
  while (found.groups.length === 0 || keyAt(passage, next) !== '') {
    const opening = readOpening(passage, next);
    const named =
      readUnit(passage, opening.end) ?? readMisprint(passage, opening.end, found.groups.at(-1));
    const { isAnnounced } = opening;
    const values = named && readValuesOf(passage, named, isAnnounced);
    if (!named || !values) break;
    found.groups.push({ unit: named.unit, at: opening.end, values: values.values, mayNest });
    found.hasBadRange ||= values.hasBadRange;
    found.end = values.end;
    ({ next, mayNest } = readJoint(passage, values.end));
  }
  return found.groups.length > 0 ? found : undefined;
}

function readOpening(passage: Passage, at: number) {
  const start = PLURAL.has(tokenAt(passage, at)?.key ?? '') ? at + 1 : at;
  const isAnnounced = tokenAt(passage, start)?.key === 'từ';
  return { isAnnounced, end: isAnnounced ? start + 1 : start };
}

/** The unit before, named again with a wrong mark, as scanned texts have it: "Điều 5 và Điệu 6". */
function readMisprint(passage: Passage, at: number, last: Group | undefined) {
  if (!last || isJoined(passage, at)) return undefined;
  const isSame = fold(keyAt(passage, at)) === last.unit.slug.replace('-', ' ');
  return isSame ? { unit: last.unit, end: at + 1 } : undefined;
}

/** The values of a unit. An appendix may have "số" before its number, or none if it is the only one. */
function readValuesOf(
  passage: Passage,
  { unit, end }: { unit: Unit; end: number },
  isAnnounced: boolean,
): UnitValues | undefined {
  if (unit.slug !== 'phu-luc') return readValues(passage, end, { unit, isAnnounced });
  const label = keyAt(passage, end) === 'số' ? end + 1 : end;
  const only = { values: [{ value: '', end, isWeak: true }], end, hasBadRange: false };
  return readValues(passage, label, { unit, isAnnounced }) ?? only;
}

/** What joins one unit to the next: nothing, a comma or hyphen, "của", or the sign of a list. */
function readJoint(passage: Passage, at: number): { next: number; mayNest: boolean } {
  const sign = keyAt(passage, at);
  if (OF.has(sign)) return { next: at + 1, mayNest: true };
  if (sign === '-') return { next: at + 1, mayNest: true };
  const next = skipListSign(passage, at);
  return { next, mayNest: next === at || (sign === ',' && next === at + 1) };
}
