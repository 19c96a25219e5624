import { fold, placeTone } from '../../domain/vietnamese.ts';

/** An entry as the search index takes it. */
export interface SearchEntry {
  address: string;
  title: string;
  /** Plain text, title first. */
  text: string;
  kind: string;
  symbol?: string | undefined;
  /** Day for people. */
  date?: string | undefined;
  filters: Record<string, string[]>;
}

/** A record of Pagefind's custom index. */
export interface SearchRecord {
  url: string;
  language: 'vi';
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * The record of an entry: its text with one tone placement, and a folded copy after it, so that a query without
 * marks finds what has them: "dang vien" finds "đảng viên" (facts 5.11).
 */
export function toRecord(entry: SearchEntry): SearchRecord {
  const text = placeTone([entry.title, entry.symbol ?? '', entry.text].join('\n'));
  return {
    url: entry.address,
    language: 'vi',
    content: `${text}\n${FOLDED_MARK}\n${fold(text)}`,
    meta: {
      title: entry.title,
      kind: entry.kind,
      ...(entry.symbol && { symbol: entry.symbol }),
      ...(entry.date && { date: entry.date }),
    },
    filters: entry.filters,
  };
}

/** Stands between the text and its folded copy, so that excerpts can leave the copy out. */
export const FOLDED_MARK = '⁂';
