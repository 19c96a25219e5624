import type { Slot } from './asked.ts';
import { fill, type Filled, type FillOptions } from './fill.ts';
import type { IndexReader } from './index-reader.ts';

/** Fills slots, each once: the readings of a query and its repairs have most words in common. */
export class Fills {
  private readonly index: IndexReader;
  private readonly known = new Map<string, Promise<Filled>>();

  constructor(index: IndexReader) {
    this.index = index;
  }

  of(slot: Slot, how: FillOptions): Promise<Filled> {
    const { kind, options, exact } = slot;
    const key = JSON.stringify([kind, options, exact, how.isUnmarked, how.completions]);
    const known = this.known.get(key);
    if (known) return known;
    const filling = fill(slot, this.index, how);
    this.known.set(key, filling);
    return filling;
  }
}
