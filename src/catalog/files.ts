import { join, dirname } from 'node:path';
import { portalRoot } from '../collections/portal-root.ts';
import type { Entry, EntryFile } from '../collections/library.ts';
import { pictureWidths } from './parts/pictures.ts';
import { publishedPortal } from './published.ts';

/** A picture to be made: from which file, how wide; `width` is absent for vector pictures. */
export interface PictureFile {
  source: string;
  width?: number;
}

/** Every picture that public entries show, once a size; the address holds the digest of the original. */
export async function pictureFiles() {
  const { articles, documents, guides, pages } = await publishedPortal();
  const made = new Map<string, PictureFile>();
  for (const entry of [...articles, ...documents, ...guides, ...pages]) {
    for (const file of shownPictures(entry)) addSizes(made, entry, file);
  }
  return [...made].map(([file, props]) => ({ params: { file }, props, cacheKey: file }));
}

function addSizes(made: Map<string, PictureFile>, entry: Entry, file: EntryFile): void {
  const source = sourceOf(entry, file.name);
  const key = file.sha256.slice(0, 16);
  if (file.name.endsWith('.svg')) {
    made.set(`${key}.svg`, { source });
    return;
  }
  for (const width of pictureWidths(file.width ?? 0))
    made.set(`${key}-${width}.webp`, { source, width });
}

function shownPictures({ files, body, data }: Entry): EntryFile[] {
  const cover = 'cover' in data ? data.cover?.picture : undefined;
  return files.filter(
    ({ name, width }) => width && (name === cover || body?.pictures.includes(name)),
  );
}

/** Every attachment that public documents name, at the stable address of its document and name. */
export async function attachmentFiles() {
  const { documents } = await publishedPortal();
  return documents
    .filter(({ data }) => !data.withdrawn)
    .flatMap((entry) =>
      entry.data.attachments.flatMap(({ file }) => {
        const found = entry.files.find(({ name }) => name === file);
        if (!found) return [];
        const props = { source: sourceOf(entry, file) };
        return [{ params: { path: `${entry.id}/${file}` }, props, cacheKey: found.sha256 }];
      }),
    );
}

function sourceOf({ file, id }: Entry, name: string): string {
  return join(portalRoot(), dirname(file), id, name);
}
