/** Pairs of places with counts, flat: three numbers a pair, in the order of first places. */
export type PairCounts = Uint32Array;

/** A place that is left out. */
export const NONE = -1;

/** Pairs with the new place of each of theirs, in the order of the old ones, or `NONE`. */
export interface PlacedPairs {
  pairs: PairCounts;
  places: Uint32Array | Int32Array;
}

/** Sum pairs by new places, which are below `size`; `use` gets each pair once, in the order of first places. */
export function sumPairs(
  parts: readonly PlacedPairs[],
  size: number,
  use: (first: number, second: number, count: number) => void,
): void {
  const counts = new Uint32Array(size);
  const next = new Uint32Array(parts.length);
  for (let first = 0; first < size; first += 1) {
    const seconds: number[] = [];
    for (const [part, { pairs, places }] of parts.entries()) {
      let at = next[part] ?? 0;
      for (; at < pairs.length; at += 3) {
        const place = places[pairs[at] ?? 0] ?? NONE;
        if (place > first) break;
        const second = places[pairs[at + 1] ?? 0] ?? NONE;
        if (place === NONE || second === NONE) continue;
        const before = counts[second] ?? 0;
        if (before === 0) seconds.push(second);
        counts[second] = before + (pairs[at + 2] ?? 0);
      }
      next[part] = at;
    }
    for (const second of seconds) {
      use(first, second, counts[second] ?? 0);
      counts[second] = 0;
    }
  }
}

/** Join pairs by new places, which are below `size`. */
export function joinPairs(parts: readonly PlacedPairs[], size: number): PairCounts {
  const flat: number[] = [];
  sumPairs(parts, size, (first, second, count) => flat.push(first, second, count));
  return Uint32Array.from(flat);
}
