/** What was asked lately, in this browser alone. */
const KEY = 'search-recent';
const MOST = 8;

/** Recent queries, the newest first. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((it) => typeof it === 'string').slice(0, MOST) : [];
  } catch {
    // Storage is refused, or holds what search did not write.
    return [];
  }
}

/** Keep a query as the newest. */
export function rememberQuery(words: string): void {
  if (words.length < 2) return;
  const others = recentQueries().filter((it) => it !== words);
  try {
    localStorage.setItem(KEY, JSON.stringify([words, ...others].slice(0, MOST)));
  } catch {
    // Storage is refused: nothing is kept.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage is refused: nothing was kept.
  }
}
