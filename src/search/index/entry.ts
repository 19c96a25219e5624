import type { DocumentType } from '../../domain/document-type.ts';
import type { EntryRecord, FacetName } from '../format/files.ts';

/** An entry as the index takes it. */
export interface SearchEntry extends EntryRecord {
  /** Its own symbol as printed, with the name of its type before it, and its own day, `2019-07-15`. */
  ownSymbol?: string | undefined;
  ownDay?: string | undefined;
  ownType?: DocumentType;
  /** Whether it tells of what happened: a day shortly before its own is one that it is about. */
  tellsOfDays?: boolean;
  facets: Partial<Record<FacetName, string[]>>;
}

/** An entry before its text is read. */
export interface SearchSource {
  id: string;
  /** Digest of all that `read` gives. */
  digest: string;
  read: () => SearchEntry;
}
