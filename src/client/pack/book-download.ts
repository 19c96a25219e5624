import { dayOf } from '../../domain/calendar.ts';
import { writeEpub } from '../../epub/write-epub.ts';
import { EPUB_TYPE } from '../../epub/book.ts';
import { packBook } from '../../study/pack/book.ts';
import type { Pack } from '../../study/pack/pack.ts';
import { download } from '../dom/download.ts';

/** Make the pack's e-book and hand it to the reader as a file; false where it could not be made. */
export function startDownload(pack: Pack): boolean {
  try {
    const now = new Date();
    const day = dayOf(now, document.documentElement.dataset['timeZone'] ?? 'UTC');
    const file = `tai-lieu-sinh-hoat-${day}.epub`;
    download(file, writeEpub(packBook(pack, now)), EPUB_TYPE);
    return true;
  } catch {
    return false;
  }
}
