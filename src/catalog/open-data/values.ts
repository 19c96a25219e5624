import type { Portal } from '../portal.ts';

/** An address of this portal with its host. */
export function wholeAddress({ library }: Portal, address: string): string {
  return new URL(address, library.site.address).href;
}

/** A value of a source; `null` where the source does not tell it. */
export function known(value: string): string | null {
  return value === 'unknown' ? null : value;
}

/** Full names of bodies, in the order of their ids. */
export function bodyNames({ find }: Portal, ids: readonly string[]): string[] {
  return ids.map((id) => find.body(id)?.data.name ?? id);
}

/** A count of what the portal lists; `null` where it lists nothing, since that is not known to be none. */
export function listed({ length }: readonly unknown[]): number | null {
  return length > 0 ? length : null;
}

/** Give rows that would share an id a number in their order: the second `x` is `x/2`. */
export function withUniqueIds<R extends { id: string }>(rows: readonly R[]): R[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const number = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, number);
    return number === 1 ? row : { ...row, id: `${row.id}/${number}` };
  });
}
