import { lastDayOf, type Day } from './calendar.ts';

/** The condition that an indicator must meet. */
export type Target =
  | { kind: 'at-least' | 'at-most' | 'exactly'; value: number }
  | { kind: 'within'; from: number; until: number }
  | { kind: 'text'; text: string };

/** A measured value with the day, month or year it holds for. */
export interface Measured {
  on: string;
  value: number;
}

/** What a plan measures, as far as its progress goes. */
export interface Measure {
  /** Which way is better; `none` where neither is. */
  direction: 'up' | 'down' | 'none';
  baseline?: Measured | undefined;
  target: Target;
  /** When the target must be met. */
  due?: string | undefined;
  values: readonly Measured[];
}

/** Newest value that was known on a day: one for a month or year holds from its last day. */
export function newestValue<M extends Measured>(values: readonly M[], day: Day): M | undefined {
  const known = values.filter(({ on }) => lastDayOf(on) <= day);
  return known.sort((a, b) => (lastDayOf(a.on) < lastDayOf(b.on) ? -1 : 1)).at(-1);
}

/** Whether a value meets the target; undefined where words, not numbers, say what is to be met. */
export function meets(target: Target, value: number): boolean | undefined {
  switch (target.kind) {
    case 'at-least':
      return value >= target.value;
    case 'at-most':
      return value <= target.value;
    case 'exactly':
      return value === target.value;
    case 'within':
      return value >= target.from && value <= target.until;
    case 'text':
      return undefined;
  }
}

/**
 * How an indicator stands on a day. `missed` needs a value measured at its last day or later; where the last day
 * has passed and only older values are known, nobody knows.
 */
export type Outcome = 'met' | 'not-yet' | 'missed' | 'unknown';

export function outcomeOf({ target, values, due }: Measure, day: Day): Outcome {
  const newest = newestValue(values, day);
  const isMet = newest && meets(target, newest.value);
  if (isMet === undefined) return 'unknown';
  if (isMet) return 'met';
  const last = due && lastDayOf(due);
  if (!last || day <= last) return 'not-yet';
  return lastDayOf(newest?.on ?? '') >= last ? 'missed' : 'unknown';
}

/**
 * Part of the way from the baseline to the target that the newest value has gone: 0.5 is half, 1 or more is all
 * of it, less than 0 is back behind the baseline. Undefined where it would mean nothing: no value or baseline, a
 * target in words or with room on both sides, or a baseline that meets the target already.
 */
export function progressOf({ baseline, target, values }: Measure, day: Day): number | undefined {
  const newest = newestValue(values, day);
  if (!baseline || !newest || target.kind === 'text' || target.kind === 'within') return undefined;
  if (meets(target, baseline.value)) return undefined;
  const part = (newest.value - baseline.value) / (target.value - baseline.value);
  return target.kind === 'exactly' && part > 1 ? undefined : part;
}

/** Ways in which a target can contradict the rest of its indicator. */
export type Contradiction = 'against-direction' | 'behind-baseline';

/**
 * Why a target cannot be meant: a limit from the side that is better ("at most" where up is better), or a target
 * that asks for less than there was. Words and indicators without direction contradict nothing.
 */
export function contradictionOf({
  direction,
  baseline,
  target,
}: Pick<Measure, 'direction' | 'baseline' | 'target'>): Contradiction | undefined {
  if (direction === 'none' || target.kind === 'text') return undefined;
  const limit = direction === 'up' ? 'at-most' : 'at-least';
  if (target.kind === limit) return 'against-direction';
  if (!baseline) return undefined;
  const best = target.kind === 'within' ? bestOf(target, direction) : target.value;
  const isBehind = direction === 'up' ? best < baseline.value : best > baseline.value;
  return isBehind ? 'behind-baseline' : undefined;
}

function bestOf({ from, until }: { from: number; until: number }, direction: 'up' | 'down') {
  return direction === 'up' ? until : from;
}
