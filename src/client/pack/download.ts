import { writeEpub } from '../../epub/write-epub.ts';
import { EPUB_TYPE } from '../../epub/book.ts';
import { packBook } from '../../study/pack/book.ts';
import type { Pack } from '../../study/pack/pack.ts';
import { element } from '../search/element.ts';

/** How long the browser may take to begin with a file, in milliseconds. */
const PATIENCE = 60_000;

/** Make the pack's e-book and hand it to the reader as a file; false where it could not be made. */
export function startDownload(pack: Pack): boolean {
  try {
    const now = new Date();
    const bytes = writeEpub(packBook(pack, now));
    const address = URL.createObjectURL(new Blob([bytes], { type: EPUB_TYPE }));
    const file = `tai-lieu-sinh-hoat-${now.toISOString().slice(0, 10)}.epub`;
    element('a', { href: address, download: file }).click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, PATIENCE);
    return true;
  } catch {
    return false;
  }
}
