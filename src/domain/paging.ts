/** Items on a full list page. */
export const PAGE_SIZE = 20;

/** One page of a list: the front has no number and holds the newest items. */
export interface ListPage<T> {
  page?: number;
  items: T[];
}

/**
 * Cut a list, newest first, into pages counted from the oldest item: page 1 holds the oldest 20, the
 * front the newest 20 to 39. A new item changes the front, and now and then one more page, never all.
 */
export function pageFromOldest<T>(newestFirst: readonly T[]): ListPage<T>[] {
  const full = Math.max(0, Math.floor(newestFirst.length / PAGE_SIZE) - 1);
  const frontLength = newestFirst.length - full * PAGE_SIZE;
  const pages: ListPage<T>[] = [{ items: newestFirst.slice(0, frontLength) }];
  for (let page = full; page >= 1; page -= 1) {
    const start = frontLength + (full - page) * PAGE_SIZE;
    pages.push({ page, items: newestFirst.slice(start, start + PAGE_SIZE) });
  }
  return pages;
}
