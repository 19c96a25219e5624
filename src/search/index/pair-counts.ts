/** Counts pairs of places among so many; a pair is one number. */
export class PairCounts {
  private readonly size: number;
  private readonly counts = new Map<number, number>();

  constructor(size: number) {
    this.size = size;
  }

  add(first: number, second: number, more: number): void {
    const pair = first * this.size + second;
    this.counts.set(pair, (this.counts.get(pair) ?? 0) + more);
  }

  /** Flat, three numbers a pair: its places, and its count. */
  done(): Uint32Array {
    const flat = new Uint32Array(this.counts.size * 3);
    let at = 0;
    for (const [pair, count] of this.counts) {
      flat[at++] = Math.floor(pair / this.size);
      flat[at++] = pair % this.size;
      flat[at++] = count;
    }
    return flat;
  }
}

/** Every pair that `PairCounts` wrote. */
export function eachPair(
  flat: Uint32Array,
  use: (first: number, second: number, count: number) => void,
): void {
  for (let at = 0; at < flat.length; at += 3) {
    use(flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0);
  }
}
