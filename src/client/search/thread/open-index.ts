import type { IndexFiles } from '../../../search/query/index-reader.ts';
import { Search } from '../../../search/query/search.ts';

/** Opens an index when it is first asked, and anew where its files are gone: a new build has replaced them. */
export class OpenIndex {
  private readonly files: IndexFiles;
  private opened: Promise<Search> | undefined;

  constructor(files: IndexFiles) {
    this.files = files;
  }

  /** Fetch what every search needs. */
  warm(): void {
    const opened = this.open();
    opened.catch(() => this.forget(opened));
  }

  /**
   * Do some work with the index, and all of it once more with the index as it is then, where it fails.
   *
   * @throws what the second try throws
   */
  async use<T>(work: (search: Search) => Promise<T>): Promise<T> {
    const first = this.open();
    try {
      return await work(await first);
    } catch {
      this.forget(first);
    }
    const second = this.open();
    try {
      return await work(await second);
    } catch (error) {
      this.forget(second);
      throw error;
    }
  }

  private open(): Promise<Search> {
    return (this.opened ??= Search.open(this.files));
  }

  /** A later question may have opened the index anew. */
  private forget(opened: Promise<Search>): void {
    if (this.opened === opened) this.opened = undefined;
  }
}
