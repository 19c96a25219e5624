import type { z } from 'zod';
import { bodyRow } from './bodies.ts';
import { chainRow } from './chain.ts';
import { documentRow } from './documents.ts';
import { indicatorRow, indicatorValueRow } from './indicators.ts';
import { placeRow } from './places.ts';
import { planRow } from './plans.ts';
import { relationRow } from './relations.ts';
import { taskReportRow, taskRow } from './tasks.ts';

/** Every set of open data with the schema of its rows; `slug` is its part of the address. */
export const DATA_SETS = {
  documents: { slug: 'van-ban', row: documentRow },
  relations: { slug: 'quan-he-van-ban', row: relationRow },
  plans: { slug: 'ke-hoach', row: planRow },
  tasks: { slug: 'nhiem-vu', row: taskRow },
  taskReports: { slug: 'bao-cao-nhiem-vu', row: taskReportRow },
  indicators: { slug: 'chi-tieu', row: indicatorRow },
  indicatorValues: { slug: 'ket-qua-chi-tieu', row: indicatorValueRow },
  chain: { slug: 'lien-ket', row: chainRow },
  bodies: { slug: 'co-quan', row: bodyRow },
  places: { slug: 'dia-ban', row: placeRow },
} as const;

export type DataSetName = keyof typeof DATA_SETS;

export type RowOf<N extends DataSetName> = z.infer<(typeof DATA_SETS)[N]['row']>;

export const DATA_SET_NAMES = Object.keys(DATA_SETS) as DataSetName[];
