import { measure } from '../../../scripts/evaluate/measures.ts';
import type { JudgedQuery } from '../../../scripts/evaluate/query-set.ts';
import type { Whole } from '../comparison.ts';
import { bundled, packed } from '../download.ts';
import type { ComparedEntry } from '../entries.ts';
import type { WholeClient } from './client.ts';

/** Measure a search that is downloaded whole. */
export async function measureWhole(
  { name, settings, imports, build }: WholeClient,
  entries: readonly ComparedEntry[],
  queries: readonly JudgedQuery[],
): Promise<Whole> {
  const { rank, file } = await build(entries);
  return {
    name,
    settings,
    outcomes: queries.map((query) => ({
      class: query.class,
      measures: measure(rank(query.query), query),
    })),
    library: packed(await bundled(imports)),
    index: packed(file),
  };
}
