import type { DataCatalog, Dataset, WithContext } from 'schema-dts';
import { dataSetWords, openData } from '../../strings/open-data.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from '../views/frame.ts';
import type { DataFile, DataSet } from './files.ts';
import { wholeAddress } from './values.ts';

type Statement = Frame['structuredData'][number];
type DatasetStatement = Exclude<Dataset, string>;

const MEDIA_TYPES: Record<DataFile['format'], string> = {
  csv: 'text/csv',
  json: 'application/json',
  schema: 'application/schema+json',
};

/** schema.org statement of the page of all data sets. */
export function catalogStatement(portal: Portal, sets: readonly DataSet[]): Statement {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `${openData.title}: ${portal.library.site.name}`,
    description: openData.description,
    url: wholeAddress(portal, portal.routes.data),
    inLanguage: 'vi',
    dataset: sets.map((set) => dataset(portal, set)),
  } satisfies Exclude<WithContext<DataCatalog>, string>;
}

/** schema.org statement of one data set with the files that hold it. */
export function dataSetStatement(portal: Portal, set: DataSet): Statement {
  return { '@context': 'https://schema.org', ...dataset(portal, set) };
}

function dataset(portal: Portal, { name, slug, files }: DataSet) {
  const { title, description } = dataSetWords[name];
  const { site } = portal.library;
  const url = wholeAddress(portal, portal.routes.dataSet(slug));
  const licence = site.dataLicence;
  return {
    '@type': 'Dataset',
    '@id': url,
    name: `${title}: ${site.name}`,
    description,
    url,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    dateModified: portal.today,
    creator: {
      '@type': 'Organization',
      name: portal.find.body(site.body)?.data.name ?? site.name,
      url: wholeAddress(portal, portal.routes.body(site.body)),
    },
    ...(licence && { license: licence.address ?? licence.name }),
    distribution: files
      .filter(({ format }) => format !== 'schema')
      .map(({ name: file, format, bytes, sha256 }) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: MEDIA_TYPES[format],
        contentUrl: wholeAddress(portal, portal.routes.dataFile(file)),
        contentSize: `${bytes} B`,
        sha256,
      })),
  } satisfies DatasetStatement;
}
