import { BODY } from '../../src/search/text/layout.ts';
import type { Slot } from '../../src/search/query/asked.ts';
import { skipped, type Filled } from '../../src/search/query/fill.ts';
import type { Fill } from '../../src/search/query/places.ts';

/** A word that is asked for, with marks as typed. */
export function aSlot(typed: string, more: Partial<Slot> = {}): Slot {
  return { kind: 'word', options: [{ key: typed, form: typed, spans: [1] }], typed, ...more };
}

/** Where a slot stands in an entry; positions in the text are counted from its first word. */
export function aFill({
  title = [],
  text = [],
  loose = [],
  strength = 1,
}: {
  title?: number[];
  text?: number[];
  loose?: number[];
  strength?: number;
}): Fill {
  const sure = [...title, ...inText(text)];
  return { sure, loose: inText(loose), isSure: sure.length > 0, strength };
}

/** Positions of an entry's words, counted from the first word of its text. */
export function inText(places: readonly number[]): number[] {
  return places.map((it) => BODY + it);
}

/** A slot that entries answer, in the order of entries; `undefined` where one does not. */
export function aFilled(fills: readonly (Fill | undefined)[], more: Partial<Filled> = {}): Filled {
  const entries = new Map<number, Fill>();
  fills.forEach((fill, entry) => fill && entries.set(entry, fill));
  return { slot: aSlot('từ'), spans: [1], entries, weight: 1, ...more };
}

/** A slot that is not looked up. */
export function aSkipped(): Filled {
  return skipped(aSlot('và'));
}
