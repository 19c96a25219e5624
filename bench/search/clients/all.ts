import type { WholeClient } from './client.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { miniSearch } from './minisearch.ts';

/** Searches that a visitor downloads whole, in the order of tables. */
export const wholeClients: readonly WholeClient[] = [miniSearch, flexSearch, fuse];
