import type { PlacedWord } from '../text/layout.ts';

/** How often words stand in some entries, and which stand side by side. */
export interface WordCounts {
  forms: string[];
  counts: Uint32Array;
  /** Pairs of neighbours, flat: two places among the forms, and how often they stand so. */
  pairs: Uint32Array;
}

/** Count the words of entries, and pairs of neighbours within a block. */
export function countWords(entries: readonly (readonly PlacedWord[])[]): WordCounts {
  const total = new WordTotals();
  for (const words of entries) {
    words.forEach(({ form, block }, at) => {
      const next = words[at + 1];
      total.count(form, 1);
      if (next?.block === block) total.countPair(form, next.form, 1);
    });
  }
  return total.done();
}

/** More forms than any portal has, so that a pair is one number. */
const PAIR_BASE = 2 ** 24;

/** Sums counts of words. */
export class WordTotals {
  private readonly placeOf = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly pairs = new Map<number, number>();

  count(form: string, more: number): void {
    const place = this.place(form);
    this.counts[place] = (this.counts[place] ?? 0) + more;
  }

  countPair(first: string, second: string, more: number): void {
    this.countPlaces(this.place(first), this.place(second), more);
  }

  add({ forms, counts, pairs }: WordCounts): void {
    const places = forms.map((form) => this.place(form));
    places.forEach((place, index) => {
      this.counts[place] = (this.counts[place] ?? 0) + (counts[index] ?? 0);
    });
    for (let at = 0; at < pairs.length; at += 3) {
      const [first, second] = [places[pairs[at] ?? 0], places[pairs[at + 1] ?? 0]];
      this.countPlaces(first ?? 0, second ?? 0, pairs[at + 2] ?? 0);
    }
  }

  done(): WordCounts {
    const pairs = new Uint32Array(this.pairs.size * 3);
    let at = 0;
    for (const [pair, count] of this.pairs) {
      pairs[at++] = Math.floor(pair / PAIR_BASE);
      pairs[at++] = pair % PAIR_BASE;
      pairs[at++] = count;
    }
    return {
      forms: [...this.placeOf.keys()],
      counts: Uint32Array.from(this.counts),
      pairs,
    };
  }

  private countPlaces(first: number, second: number, more: number): void {
    const pair = first * PAIR_BASE + second;
    this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + more);
  }

  private place(form: string): number {
    const known = this.placeOf.get(form);
    if (known !== undefined) return known;
    this.placeOf.set(form, this.counts.length);
    this.counts.push(0);
    return this.counts.length - 1;
  }
}
