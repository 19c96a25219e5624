import type { DocumentEntry, Portal } from '../portal.ts';
import type { DocumentView } from '../views/document.ts';
import { fileSize } from './file-size.ts';

export type AttachmentView = DocumentView['attachments'][number];

/** Files that a document offers, with size, type and digest. */
export function attachmentsOf(portal: Portal, entry: DocumentEntry): AttachmentView[] {
  return entry.data.attachments.flatMap(({ file }) => attachmentOf(portal, entry, file) ?? []);
}

/** One file of a document; undefined where it is not there, which `check` refuses. */
export function attachmentOf(
  { routes }: Portal,
  { id, data, files }: DocumentEntry,
  file: string,
): AttachmentView | undefined {
  const found = files.find(({ name }) => name === file);
  if (!found) return undefined;
  const title = data.attachments.find((it) => it.file === file)?.title ?? file;
  const type = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  const size = fileSize(found.bytes);
  return { title, address: routes.attachment(id, file), size, type, sha256: found.sha256 };
}
