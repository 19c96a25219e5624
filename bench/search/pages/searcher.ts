/** What the page of either search offers to the measuring of it. */
export interface Searcher {
  /** Load what a search needs before its first query. */
  open: () => Promise<void>;
  /** Search, and load what the first ten answers show; their addresses or ids. */
  find: (query: string) => Promise<string[]>;
}

declare global {
  var searcher: Searcher;
}

export const SHOWN = 10;
