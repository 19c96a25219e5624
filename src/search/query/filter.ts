import { compareVietnamese } from '../../domain/vietnamese.ts';
import { FACETS, type FacetFile, type FacetName } from '../format/files.ts';
import type { Ranked } from './rank.ts';

/** Values that a reader chose: any of a facet, and one of every facet. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** A value of a facet with the number of hits that bear it. */
export interface Counted {
  value: string;
  count: number;
  isChosen: boolean;
}

/** Every entry, for a reader who chose values and typed nothing. */
export function allEntries({ days }: FacetFile): Ranked[] {
  return days.map((_, entry) => ({
    ...{ entry, score: 0, coverage: 1, place: -1 },
    ...{ isWhole: true, holdsAll: true },
  }));
}

/** Hits that bear the chosen values, in the order given. */
export function filterHits(hits: readonly Ranked[], facets: FacetFile, chosen: Chosen): Ranked[] {
  const tests = FACETS.map((name) => testOf(name, facets, chosen));
  return hits.filter(({ entry }) => tests.every((isMet) => isMet(entry)));
}

/**
 * Values of each facet that hits bear, with the number of hits that would be left with it: those that meet the
 * other facets' choices. A chosen value stays, be its number 0. Years newest first, other values most frequent first.
 */
export function countFacets(
  hits: readonly Ranked[],
  facets: FacetFile,
  chosen: Chosen,
): { name: FacetName; values: Counted[] }[] {
  return FACETS.map((name) => {
    const others = filterHits(hits, facets, { ...chosen, [name]: [] });
    const { values, of } = facets.facets[name];
    const counts = new Array<number>(values.length).fill(0);
    for (const { entry } of others) {
      for (const place of of[entry] ?? []) counts[place] = (counts[place] ?? 0) + 1;
    }
    const counted = values.map((value, place) => ({
      value,
      count: counts[place] ?? 0,
      isChosen: chosen[name]?.includes(value) ?? false,
    }));
    const shown = counted.filter(({ count, isChosen }) => count > 0 || isChosen);
    return { name, values: shown.sort(name === 'nam' ? byYear : byCount) };
  }).filter(({ values }) => values.length > 0);
}

/** Newest first; entries without a day last. */
export function sortByDay(hits: readonly Ranked[], { days }: FacetFile): Ranked[] {
  const dayOf = ({ entry }: Ranked) => days[entry] ?? 0;
  return [...hits].sort((a, b) => dayOf(b) - dayOf(a) || b.score - a.score || a.entry - b.entry);
}

function testOf(name: FacetName, { facets }: FacetFile, chosen: Chosen) {
  const wanted = chosen[name] ?? [];
  if (wanted.length === 0) return () => true;
  const { values, of } = facets[name];
  const places = new Set(wanted.map((value) => values.indexOf(value)));
  return (entry: number) => (of[entry] ?? []).some((place) => places.has(place));
}

const byYear = (a: Counted, b: Counted) => compareVietnamese(b.value, a.value);
const byCount = (a: Counted, b: Counted) =>
  b.count - a.count || compareVietnamese(a.value, b.value);
