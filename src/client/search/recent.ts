/**
 * What was asked lately, in this browser alone. It is kept for the search page, named by its path: portals below one
 * host keep theirs apart.
 */
const NAME = 'search-recent';
const MOST = 8;

/** Recent queries, the newest first. */
export function recentQueries(page: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(page)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is refused, or holds what search did not write.
    return [];
  }
}

/** Keep a query as the newest. */
export function rememberQuery(page: string, words: string): void {
  if (words.length < 2) return;
  const others = recentQueries(page).filter((it) => it !== words);
  try {
    localStorage.setItem(nameOf(page), JSON.stringify([words, ...others].slice(0, MOST)));
  } catch {
    // Storage is refused: nothing is kept.
  }
}

export function forgetQueries(page: string): void {
  try {
    localStorage.removeItem(nameOf(page));
  } catch {
    // Storage is refused: nothing was kept.
  }
}

function nameOf(page: string): string {
  return `${NAME} ${page}`;
}
