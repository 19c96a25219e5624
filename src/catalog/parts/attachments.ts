import type { DocumentEntry, Portal } from '../portal.ts';
import type { DocumentView } from '../views/document.ts';

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

const KILOBYTE = 1000;

/** Size of a file for people: `12 kB`, `1,4 MB`. */
function fileSize(bytes: number): string {
  const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
  if (bytes < KILOBYTE) return `${bytes} byte`;
  if (bytes < KILOBYTE ** 2) return `${format.format(Math.round(bytes / KILOBYTE))} kB`;
  return `${format.format(bytes / KILOBYTE ** 2)} MB`;
}
