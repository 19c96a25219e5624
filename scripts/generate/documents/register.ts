import { addDays, compareDays, type Day } from '../../../src/domain/calendar.ts';
import { documentSlug } from '../../../src/domain/symbol.ts';
import { toSlug } from '../../../src/domain/vietnamese.ts';
import { bodyOf } from '../bodies.ts';
import { Draw } from '../draw.ts';
import { COMMUNE, hamletsOn, NEIGHBOURS } from '../places.ts';
import { TOPICS } from '../vocabulary.ts';
import { collectionOf, DOCUMENT_FORMS, type DocumentForm } from './forms.ts';
import { outlineOf, type Unit } from './outline.ts';

/** First and last day on which anything is issued or published. */
export const FIRST_DAY: Day = '2015-01-05';
export const LAST_WORKDAY: Day = '2026-10-30';
const DAYS = 4316;

/** What is settled of a document before its text is written, so that others may name it. */
export interface RegisteredDocument {
  id: string;
  collection: 'resolutions' | 'documents' | 'plans';
  form: DocumentForm;
  issuers: string[];
  /** Empty for a document without symbol. */
  symbol: string;
  issuedOn: Day;
  topic: string;
  /** Topics of some of its clauses; the first is `topic`. */
  topics: string[];
  place: string;
  text: 'full' | 'summary' | 'stub';
}

/** All official documents of a portal by day of issue. */
export interface Register {
  documents: readonly RegisteredDocument[];
  /** Documents issued before that day, at most. */
  before: (day: Day) => number;
}

/** First days of the Party's terms in the portal; numbers begin anew with each. */
const TERMS: readonly Day[] = ['1990-01-01', '2015-06-20', '2020-06-20', '2025-07-10'];

interface Counts {
  resolutions: number;
  documents: number;
  plans: number;
}

const COLLECTIONS = ['resolutions', 'documents', 'plans'] as const;

/** Settle so many documents of each collection: forms, days, numbers and topics. */
export function registerDocuments(counts: Counts, seed: number): Register {
  const draw = new Draw(`register ${seed}`);
  const drafts = COLLECTIONS.flatMap((collection) => formsFor(collection, counts[collection], draw))
    .map((form) => ({ form, issuedOn: dayFor(form, draw) }))
    .sort((a, b) => compareDays(a.issuedOn, b.issuedOn));
  const numbers = new Map<string, number>();
  const documents = drafts.map(({ form, issuedOn }) => {
    const issuers = form.issuers.map((id) => issuerOn(id, issuedOn, draw));
    const place = bodyOf(issuers[0] ?? '').place ?? COMMUNE;
    const number = nextNumber(numbers, { form, place, issuedOn, draw });
    return toDocument({ form, issuers, place, issuedOn, number }, draw);
  });
  const all = withTwin(unique(documents));
  const days = all.map(({ issuedOn }) => issuedOn);
  return { documents: all, before: (day) => lowerBound(days, day) };
}

/** Each form once as far as there is room, the rest by weight. */
function formsFor(collection: keyof Counts, count: number, draw: Draw): DocumentForm[] {
  const forms = DOCUMENT_FORMS.filter((form) => collectionOf(form) === collection);
  const each = draw.some(forms, count);
  return [...each, ...Array.from({ length: count - each.length }, () => draw.weighted(forms))];
}

function dayFor({ from, until }: DocumentForm, draw: Draw): Day {
  // The years since the reform are told more of than those before.
  const back = Math.min(draw.int(0, DAYS), draw.int(0, DAYS));
  const day = addDays(LAST_WORKDAY, -back);
  if ((!from || day >= from) && (!until || day <= until)) return day;
  const first = from ?? FIRST_DAY;
  const span = Math.round((Date.parse(until ?? LAST_WORKDAY) - Date.parse(first)) / 86_400_000);
  return addDays(first, draw.int(0, span));
}

function issuerOn(id: string, day: Day, draw: Draw): string {
  if (id !== 'branch') return id;
  const standing = hamletsOn(day).filter(({ validUntil }) => !validUntil);
  return `chi-bo-${draw.pick(standing).id}`;
}

interface Numbered {
  form: DocumentForm;
  place: string;
  issuedOn: Day;
  draw: Draw;
}

/** Numbers run by code and type, from one at the beginning of a term or year, with gaps that nobody published. */
function nextNumber(
  numbers: Map<string, number>,
  { form, place, issuedOn, draw }: Numbered,
): number {
  const span =
    form.count === 'year'
      ? issuedOn.slice(0, 4)
      : TERMS.filter((first) => first <= issuedOn).length.toString();
  const key = `${form.symbol} ${place} ${span}`;
  const number = (numbers.get(key) ?? form.first - 1) + draw.int(1, 2);
  numbers.set(key, number);
  return number;
}

type Draft = Omit<
  RegisteredDocument,
  'id' | 'collection' | 'symbol' | 'topic' | 'topics' | 'text'
> & {
  number: number;
};

function toDocument({ number, ...draft }: Draft, draw: Draw): RegisteredDocument {
  const { form, issuedOn, issuers } = draft;
  const symbol = form.symbol
    .replace('#', String(number).padStart(2, '0'))
    .replace('@', issuedOn.slice(0, 4));
  const topics = draw.some(TOPICS, draw.percent(24) ? 3 : 1).map(({ id }) => id);
  const text = draw.percent(4) ? 'stub' : draw.percent(6) ? 'summary' : 'full';
  const issuer = issuers.slice(0, 1).map(bodyOf)[0];
  const isLocal = issuer?.level !== 'central';
  const id = symbol
    ? documentSlug({ type: form.type, symbol, issuedOn, issuer: isLocal ? draft.place : undefined })
    : `${form.type}-${toSlug(topics[0] ?? '')}-${issuedOn}`;
  const collection = collectionOf(form);
  return { ...draft, id, collection, symbol, topic: topics[0] ?? '', topics, text };
}

/** Ids are the pages' addresses; documents without symbol may share all that an id is made of. */
function unique(documents: RegisteredDocument[]): RegisteredDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let id = document.id;
    for (let count = 2; taken.has(id); count += 1) id = `${document.id}-${count}`;
    taken.add(id);
    return { ...document, id };
  });
}

/** Two communes adopt one number on one day (facts 0.2). */
function withTwin(documents: RegisteredDocument[]): RegisteredDocument[] {
  const [neighbour = ''] = Object.keys(NEIGHBOURS);
  const own = documents.findLast(({ id }) => /^nghi-quyet-\d+-nq-hdnd-.*-xa-thu-nghiem$/.test(id));
  const at = documents.findIndex(({ issuers }) => issuers[0] === `hdnd-${neighbour}`);
  const twin = documents[at];
  if (!own || !twin) return documents;
  const id = own.id.replace(/-xa-thu-nghiem$/, `-${neighbour}`);
  if (documents.some((document) => document.id === id)) return documents;
  const others = documents.toSpliced(at, 1);
  const place = others.indexOf(own) + 1;
  return others.toSpliced(place, 0, { ...twin, id, symbol: own.symbol, issuedOn: own.issuedOn });
}

function lowerBound(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Structure of a registered document. */
export function unitsOf({ form, id }: RegisteredDocument): Unit[] {
  return outlineOf(form.shape, id);
}
