import { compareVietnamese } from '../../domain/vietnamese.ts';
import { FACETS, type FacetFile } from '../format/files.ts';
import type { KeptSegment } from './segment.ts';

/** Values by which readers filter and sort, of all entries. */
export function toFacetFile(segments: readonly KeptSegment[]): FacetFile {
  const entries = segments.flatMap(({ facets }) => facets);
  const facets = FACETS.map((name) => {
    const values = [...new Set(entries.flatMap((it) => it[name] ?? []))].sort(compareVietnamese);
    const placeOf = new Map(values.map((value, place) => [value, place]));
    const of = entries.map((it) => (it[name] ?? []).map((value) => placeOf.get(value) ?? 0));
    return [name, { values, of }] as const;
  });
  return {
    facets: Object.fromEntries(facets) as FacetFile['facets'],
    days: segments.flatMap(({ days }) => days),
  };
}
