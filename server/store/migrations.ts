/**
 * Steps from an empty database to the present one. The number of steps taken is its `user_version`. A step that was
 * released is never changed; a change is a new one.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE submission (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    nonce TEXT NOT NULL UNIQUE,
    page TEXT NOT NULL,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    email BLOB,
    submitted_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'received'
      CHECK (state IN ('received', 'in-process', 'answered', 'refused')),
    reason TEXT,
    file TEXT,
    erased_at TEXT
  ) STRICT;
  CREATE INDEX submission_by_state ON submission (state, number);
  CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`,
  `CREATE TABLE usefulness (
    page TEXT NOT NULL,
    month TEXT NOT NULL,
    useful INTEGER NOT NULL DEFAULT 0,
    not_useful INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (page, month)
  ) STRICT;`,
];
