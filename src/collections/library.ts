import type { ClauseRecord } from '../domain/clause-record.ts';
import type { History } from '../domain/history.ts';
import type { BodyFacts } from '../markdown/facts.ts';
import type { CollectionName, DataOf } from '../schemas/collections.ts';
import type { CommentSums } from '../schemas/comment-sums.ts';
import type { Site } from '../schemas/site.ts';

/** A file that stands in the folder of an entry: a picture or an attachment. */
export interface EntryFile {
  name: string;
  sha256: string;
  bytes: number;
  /** In pixels; of pictures alone. */
  width?: number;
  height?: number;
}

/** One validated entry of a collection. */
export interface Entry<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  /** Path from the portal's root. */
  file: string;
  /** Of the file's bytes and of the code that read it. */
  digest: string;
  data: DataOf<C>;
  /** Files in the folder named like the entry, in the order of their names. */
  files: EntryFile[];
  /** Absent when the entry has no body. */
  body?: BodyFacts;
  /** Line of the file on which the body begins. */
  bodyLine?: number;
  /** Clauses that a document has published so far; absent before its first `npm run record`. */
  record?: ClauseRecord;
  /** Texts that a document has had on the portal; absent where it never changed. */
  history?: History;
}

/** Everything that one portal folder holds, as validated values. */
export type Library = { [C in CollectionName]: Entry<C>[] } & {
  site: Site;
  /** Absent where no moderator has counted. */
  commentSums?: CommentSums;
};
