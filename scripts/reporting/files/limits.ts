/** What a table of reports may be at most; a real one is far below. */
export const TABLE_LIMITS = {
  bytes: 10_000_000,
  /** Once unpacked. */
  unpackedBytes: 60_000_000,
  rows: 5000,
  columns: 200,
} as const;
