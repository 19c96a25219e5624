/** Names of searches that load their index in pieces, for tables. */
export const PIECEWISE_NAMES = { own: 'Công Khai', pagefind: 'Pagefind 1.6.0, stock' } as const;
