import type { Fill } from './places.ts';

/** Whether the words of a stretch stand one after the other, as asked, somewhere in an entry. */
export function holdsRun(fills: readonly (Fill | undefined)[]): boolean {
  const [first, ...rest] = fills;
  return (first?.sure ?? []).some((start) =>
    rest.every((fill, index) => fill?.sure.includes(start + index + 1)),
  );
}
