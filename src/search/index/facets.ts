import { compareVietnamese } from '../../domain/vietnamese.ts';
import { FACETS, type FacetFile } from '../format/files.ts';
import type { SearchEntry } from './entry.ts';

/** Values by which readers filter, of some entries. */
export type Facets = FacetFile['facets'];

/** Facets of entries, in their order. */
export function toFacets(entries: readonly SearchEntry['facets'][]): Facets {
  return ofEach((name) => placed(entries.map((it) => it[name] ?? [])));
}

/** Facets of parts as those of all their entries. */
export function joinFacets(parts: readonly Facets[]): Facets {
  return ofEach((name) => {
    const values = inOrder(parts.flatMap((it) => it[name].values));
    const placeOf = placesOf(values);
    const of = parts.flatMap((it) => {
      const places = it[name].values.map((value) => placeOf.get(value) ?? 0);
      return it[name].of.map((those) => those.map((place) => places[place] ?? 0));
    });
    return { values, of };
  });
}

function placed(entries: readonly string[][]): Facets[keyof Facets] {
  const values = inOrder(entries.flat());
  const placeOf = placesOf(values);
  return { values, of: entries.map((those) => those.map((it) => placeOf.get(it) ?? 0)) };
}

function inOrder(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareVietnamese);
}

function placesOf(values: readonly string[]): Map<string, number> {
  return new Map(values.map((value, place) => [value, place]));
}

function ofEach(make: (name: keyof Facets) => Facets[keyof Facets]): Facets {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Facets;
}
