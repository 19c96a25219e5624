import { addDays, type Day } from '../../src/domain/calendar.ts';
import { writeArticle, type Newsroom } from './article.ts';
import { writeDocument } from './documents/document.ts';
import { FIRST_DAY, LAST_WORKDAY, registerDocuments } from './documents/register.ts';
import { relateDocuments } from './documents/relations.ts';
import type { EntryKind, GeneratedEntry } from './facts.ts';
import { writeGuide } from './guide.ts';
import { listFiles } from './lists.ts';
import { MOST_PAGES, writePage } from './page.ts';
import { Rarities } from './rarities.ts';
import { Shelf } from './shelf.ts';
import { Titles } from './titles.ts';

/** What decides a portal: the same values give the same bytes. */
export interface PortalOrder {
  /** Entries with a page of their own, in all collections together; at least ten. */
  entries: number;
  seed: number;
}

/** A portal as it is made: files that hold lists, and entries one by one. */
export interface GeneratedPortal {
  counts: Record<EntryKind, number>;
  lists: { file: string; text: string }[];
  /** To be walked once; each entry is made when it is asked for, so that none need be kept. */
  entries: Iterable<GeneratedEntry>;
}

/** Make a portal of an invented commune; what is true of each entry stands in its facts. */
export function generatePortal({ entries, seed }: PortalOrder): GeneratedPortal {
  const counts = countsOf(entries);
  const register = registerDocuments(counts, seed);
  const shelf = new Shelf(register);
  const relations = relateDocuments(register.documents, shelf, seed);
  const rarities = new Rarities();
  const room: Newsroom = { seed, shelf, titles: new Titles(), ids: new Set(), rarities };
  const office = { seed, shelf, relations, rarities };

  function* make(): Generator<GeneratedEntry> {
    for (const document of register.documents) yield writeDocument(document, office);
    for (let index = 0; index < counts.articles; index += 1) {
      yield writeArticle(index, dayAt(index, counts.articles), room);
    }
    for (let index = 0; index < counts.guides; index += 1) {
      yield writeGuide(index, dayAt(index, counts.guides), room);
    }
    for (let index = 0; index < counts.pages; index += 1)
      yield writePage(index, LAST_WORKDAY, seed);
  }
  return { counts, lists: listFiles(register.documents), entries: make() };
}

/** Shares of the collections; every one has an entry. */
function countsOf(entries: number): Record<EntryKind, number> {
  const share = (part: number) => Math.max(1, Math.round(entries * part));
  const resolutions = share(0.06);
  const documents = share(0.17);
  const plans = share(0.04);
  const guides = share(0.02);
  const pages = Math.min(MOST_PAGES, share(0.01));
  const articles = Math.max(1, entries - resolutions - documents - plans - guides - pages);
  return { articles, resolutions, documents, plans, guides, pages };
}

const DAYS = 4316;

/** Days of publication run evenly from the first to the last. */
function dayAt(index: number, count: number): Day {
  const day = addDays(FIRST_DAY, Math.floor(((index + 1) * DAYS) / (count + 1)));
  return day > LAST_WORKDAY ? LAST_WORKDAY : day;
}
