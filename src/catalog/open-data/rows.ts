import type { DataSetName, RowOf } from '../../schemas/open-data/sets.ts';
import { DATA_SETS } from '../../schemas/open-data/sets.ts';
import type { Portal } from '../portal.ts';
import { bodyRows } from './bodies.ts';
import { chainRows } from './chain.ts';
import { documentRows } from './documents.ts';
import { indicatorRows, indicatorValueRows } from './indicators.ts';
import { placeRows } from './places.ts';
import { planRows } from './plans.ts';
import { relationRows } from './relations.ts';
import { taskReportRows, taskRows } from './tasks.ts';

const ROWS: { [N in DataSetName]: (portal: Portal) => RowOf<N>[] } = {
  documents: documentRows,
  relations: relationRows,
  plans: planRows,
  tasks: taskRows,
  taskReports: taskReportRows,
  indicators: indicatorRows,
  indicatorValues: indicatorValueRows,
  chain: chainRows,
  bodies: bodyRows,
  places: placeRows,
};

/** A value of a column. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/**
 * Rows of a data set, each parsed by the schema that is published with them, so that the two cannot part.
 *
 * @throws {ZodError} when a row is not as its schema says
 */
export function rowsOf(portal: Portal, name: DataSetName): Row[] {
  const { row } = DATA_SETS[name];
  return ROWS[name](portal).map((it) => row.parse(it));
}
