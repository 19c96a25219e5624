import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routesUnder } from '../src/routes.ts';
import { MANIFEST } from '../src/search/format/files.ts';
import { buildPlaces } from './build/places.ts';
import { PORTAL_OPTION, portalFrom, readCommandLine } from './command-line.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { table, misses } from './evaluate/print.ts';
import { readQuerySet, UnusableQuerySet } from './evaluate/query-set.ts';

// Measure the search of a built portal against judged queries:
// npm run evaluate -- QUERIES.json [--portal DIR] [--out DIR] [--misses] [--json]
const { values, positionals } = readCommandLine(
  {
    ...PORTAL_OPTION,
    /** Folder of the built portal, where it is not the usual one. */
    out: { type: 'string' },
    /** Name the queries whose wanted page does not come first. */
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  1,
);
const folder = values.out ?? buildPlaces(portalFrom(values)).outDir;
process.exitCode = await run(positionals[0] ?? '', folder);

async function run(file: string, built: string): Promise<number> {
  if (!existsSync(join(built, routesUnder('/').searchIndex, MANIFEST))) {
    console.error(
      `“${built}” chưa có cổng đã dựng. Hãy chạy npm run build trước, hoặc chỉ chỗ bằng --out.`,
    );
    return 2;
  }
  try {
    const evaluation = await evaluate(built, readQuerySet(file));
    console.log(values.json ? JSON.stringify(evaluation) : table(evaluation));
    if (values.misses) console.log(`\n${misses(evaluation)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnusableQuerySet)) throw error;
    console.error(error.message);
    return 2;
  }
}
