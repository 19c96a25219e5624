import { isJoined, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { between } from './range.ts';
import { readUnit } from './unit.ts';
import type { Unit } from './unit.ts';
import { readValue } from './value.ts';
import type { UnitValue } from './value.ts';

/** Values of one unit, as in "điểm a, b và d", ranges filled in. */
export interface UnitValues {
  values: UnitValue[];
  end: number;
  /** A range whose ends do not make one. */
  hasBadRange: boolean;
}

/** More values than this are read past but not kept. */
const MOST_VALUES = 500;
const AND = new Set(['và', 'hoặc', 'hay', 'cùng']);
const TO = new Set(['đến', 'tới', '-']);

/** Past the signs and words that join members of a list, or unmoved. */
export function skipListSign(passage: Passage, at: number): number {
  let end = at;
  const sign = keyAt(passage, end);
  if (sign === ',' || sign === ';' || sign === '&') end++;
  if (AND.has(keyAt(passage, end))) end++;
  return end;
}

/**
 * The values after the name of a unit. A range that "từ" announces is given in its order; of another,
 * both ends come first, as written, and then what lies between (facts 2.4, `citations.json`).
 */
export function readValues(
  passage: Passage,
  at: number,
  { unit, isAnnounced }: { unit: Unit; isAnnounced: boolean },
): UnitValues | undefined {
  const first = readMember(passage, at, { unit, isAnnounced });
  if (!first) return undefined;
  const list: UnitValues = { ...first, values: [...first.values] };
  for (;;) {
    const next = skipListSign(passage, list.end);
    if (next === list.end) return list;
    const announced = keyAt(passage, next) === 'từ';
    const place = announced ? next + 1 : next;
    const isFull = list.values.length >= MOST_VALUES;
    const setting = { unit, isAnnounced: announced, isBare: true, isFull };
    const member = readMember(passage, place, setting);
    if (!member || member.values[0]?.value === 'nay') return list;
    if (!isFull) list.values.push(...member.values);
    list.end = member.end;
    list.hasBadRange ||= member.hasBadRange;
  }
}

/** Where a member of a list stands. */
interface Setting {
  unit: Unit;
  isAnnounced: boolean;
  isBare?: boolean;
  /** As many values as are kept have been read. */
  isFull?: boolean;
}

function readMember(
  passage: Passage,
  at: number,
  { unit, isAnnounced, isBare = false, isFull = false }: Setting,
): UnitValues | undefined {
  const first = readValue(passage, at, { unit, isBare });
  if (!first) return undefined;
  const last = first.value === 'nay' ? undefined : readRangeEnd(passage, first.end, unit);
  if (!last) return { values: [first], end: first.end, hasBadRange: false };
  const inner = isFull ? [] : between(first.value, last.value);
  const members = (inner ?? []).map((value) => ({ ...last, value }));
  const values = isAnnounced ? [first, ...members, last] : [first, last, ...members];
  return { values, end: last.end, hasBadRange: !inner };
}

/** The far end: "đến Điều 8", "đến hết khoản 3", "-7". */
function readRangeEnd(passage: Passage, at: number, unit: Unit): UnitValue | undefined {
  const sign = keyAt(passage, at);
  if (!TO.has(sign)) return undefined;
  let next = keyAt(passage, at + 1) === 'hết' ? at + 2 : at + 1;
  const named = readUnit(passage, next);
  if (named && named.unit.slug !== unit.slug) return undefined;
  if (named) next = named.end;
  const isDash = sign === '-' && !named;
  // "khoản 2 - 5 năm": a dash with spaces parts more than it joins.
  if (isDash && isJoined(passage, at) !== isJoined(passage, at + 1)) return undefined;
  if (isDash && tokenAt(passage, next)?.kind === 'word' && unit.numbering === 'figures') {
    return undefined;
  }
  const value = readValue(passage, next, { unit, isBare: true });
  return value?.value === 'nay' ? undefined : value;
}
