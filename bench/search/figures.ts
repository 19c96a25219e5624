/** The middle value; of an even number the lower middle. 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** So many of a list, evenly spread over it, in its order. */
export function spread<T>(list: readonly T[], count: number): T[] {
  const taken = Math.min(count, list.length);
  return Array.from(
    { length: taken },
    (_, at) => list[Math.floor((at * list.length) / taken)] as T,
  );
}
