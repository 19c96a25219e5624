import { createHash } from 'node:crypto';
import { fileSchema, rowSchema } from '../../schemas/open-data/json-schema.ts';
import type { DataFile as JsonFile } from '../../schemas/open-data/file.ts';
import { DATA_SETS, DATA_SET_NAMES, type DataSetName } from '../../schemas/open-data/sets.ts';
import { dataSetWords } from '../../strings/open-data.ts';
import type { Portal } from '../portal.ts';
import { toCsv } from './csv.ts';
import { rowsOf, type Row } from './rows.ts';
import { wholeAddress } from './values.ts';

/** A file of open data, ready to be served. */
export interface DataFile {
  name: string;
  format: 'csv' | 'json' | 'schema';
  content: string;
  bytes: number;
  sha256: string;
}

/** A data set with its rows and the files that hold them. */
export interface DataSet {
  name: DataSetName;
  slug: string;
  rows: number;
  files: DataFile[];
}

/** Every data set of a portal. */
export function dataSets(portal: Portal): DataSet[] {
  return DATA_SET_NAMES.map((name) => {
    const { slug, row } = DATA_SETS[name];
    const rows = rowsOf(portal, name);
    const columns = Object.keys(rowSchema(row).properties);
    const schemaAddress = wholeAddress(portal, portal.routes.dataFile(`${slug}.schema.json`));
    const { title } = dataSetWords[name];
    const files = [
      file(`${slug}.csv`, 'csv', toCsv(columns, rows)),
      file(`${slug}.json`, 'json', jsonFile(portal, { name: slug, title, schemaAddress, rows })),
      file(`${slug}.schema.json`, 'schema', printed(fileSchema(row, schemaAddress, title))),
    ];
    return { name, slug, rows: rows.length, files };
  });
}

interface JsonParts {
  name: string;
  title: string;
  schemaAddress: string;
  rows: readonly Row[];
}

function jsonFile(portal: Portal, { name, title, schemaAddress, rows }: JsonParts): string {
  const { dataLicence } = portal.library.site;
  const head: Omit<JsonFile, 'rows'> = {
    $schema: schemaAddress,
    name,
    title,
    portal: wholeAddress(portal, portal.routes.home),
    asOf: portal.today,
    licence: dataLicence ? { name: dataLicence.name, address: dataLicence.address ?? null } : null,
  };
  // One row a line: a change of one row is a change of one line.
  const lines = rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${lines}\n]}\n`;
}

function printed(schema: unknown): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function file(name: string, format: DataFile['format'], content: string): DataFile {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, format, content, bytes: bytes.length, sha256 };
}

/** Name of the list of all digests. */
export const CHECKSUMS = 'sha256sums.txt';

/** Digests of files in the form that `sha256sum --check` reads. */
export function checksums(files: readonly DataFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
