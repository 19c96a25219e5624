/**
 * How much something tells that `count` of `total` entries hold: inverse document frequency as in BM25.
 */
export function tellingOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
