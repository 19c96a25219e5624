import { dataSetWords, openData, readingNotes } from '../../strings/open-data.ts';
import { columnsOf, type ColumnView } from '../open-data/columns.ts';
import { CHECKSUMS, dataSets, type DataFile, type DataSet } from '../open-data/files.ts';
import { catalogStatement, dataSetStatement } from '../open-data/statements.ts';
import { dateView } from '../parts/dates.ts';
import { feedsOfDocuments, feedsOfPlans } from '../parts/feed-links.ts';
import { fileSize } from '../parts/file-size.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { DateView, Link } from './parts.ts';

export interface DataFileView extends Link {
  size: string;
  sha256: string;
}

/** What every page of open data says. */
interface DataFacts {
  frame: Frame;
  title: string;
  intro: string;
  asOf: DateView;
  /** Absent where the portal has published none. */
  licence?: { name: string; address?: string };
  notes: readonly string[];
}

/** The page of all data sets. */
export interface DataPageView extends DataFacts {
  sets: (Link & { description: string; rows: string; files: DataFileView[] })[];
  checksums: string;
  feeds: Frame['feeds'];
}

/** The page of one data set: its files and its dictionary. */
export interface DataSetView extends DataFacts {
  rows: string;
  files: DataFileView[];
  columns: ColumnView[];
}

/** The page of all data sets. */
export function dataPageView(portal: Portal): DataPageView {
  const { routes } = portal;
  const sets = dataSets(portal);
  const frame = frameOf(portal, {
    address: routes.data,
    title: openData.title,
    description: openData.description,
    feeds: [...feedsOfDocuments(portal), ...feedsOfPlans(portal)],
    structuredData: [catalogStatement(portal, sets)],
  });
  return {
    ...factsOf(portal),
    frame,
    title: openData.title,
    intro: openData.intro,
    sets: sets.map((set) => ({
      label: dataSetWords[set.name].title,
      address: routes.dataSet(set.slug),
      description: dataSetWords[set.name].description,
      rows: openData.numberOfRows(set.rows),
      files: set.files.map((file) => fileView(portal, file)),
    })),
    checksums: routes.dataFile(CHECKSUMS),
    feeds: frame.feeds,
  };
}

/** The page of every data set. */
export function dataSetViews(portal: Portal): { slug: string; view: DataSetView }[] {
  return dataSets(portal).map((set) => ({ slug: set.slug, view: dataSetView(portal, set) }));
}

function dataSetView(portal: Portal, set: DataSet): DataSetView {
  const { description } = dataSetWords[set.name];
  const title = openData.titleOf(dataSetWords[set.name].title);
  const frame = frameOf(portal, {
    address: portal.routes.dataSet(set.slug),
    title,
    description,
    crumbs: [{ label: openData.title, address: portal.routes.data }],
    structuredData: [dataSetStatement(portal, set)],
  });
  return {
    ...factsOf(portal),
    frame,
    title,
    intro: description,
    rows: openData.numberOfRows(set.rows),
    files: set.files.map((file) => fileView(portal, file)),
    columns: columnsOf(set.name),
  };
}

function factsOf({ today, library }: Portal): Pick<DataFacts, 'asOf' | 'licence' | 'notes'> {
  const licence = library.site.dataLicence;
  return {
    asOf: dateView(today),
    ...(licence && {
      licence: { name: licence.name, ...(licence.address && { address: licence.address }) },
    }),
    notes: readingNotes,
  };
}

function fileView({ routes }: Portal, { name, format, bytes, sha256 }: DataFile): DataFileView {
  return {
    label: openData.formats[format],
    address: routes.dataFile(name),
    size: fileSize(bytes),
    sha256,
  };
}
