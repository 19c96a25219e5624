import { checksums, CHECKSUMS, dataSets, type DataFile } from './open-data/files.ts';
import { publishedPortal } from './published.ts';
import { digestOf } from './digest.ts';

/** A file of open data as it is served. */
export interface ServedFile {
  content: string;
  type: string;
}

const TYPES: Record<DataFile['format'], string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
};

/** Every file of open data, and the list of their digests. */
export async function dataFiles() {
  const files = dataSets(await publishedPortal()).flatMap((set) => set.files);
  const list = checksums(files);
  return [
    ...files.map(({ name, format, content, sha256 }) =>
      served(name, { content, type: TYPES[format] }, sha256),
    ),
    served(CHECKSUMS, { content: list, type: 'text/plain; charset=utf-8' }, digestOf(list)),
  ];
}

function served(file: string, props: ServedFile, cacheKey: string) {
  return { params: { file }, props, cacheKey };
}
