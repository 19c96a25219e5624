import type { IndexFiles } from '../../search/query/index-reader.ts';
import { Search } from '../../search/query/search.ts';

/** Opens an index when it is first asked, and anew where its files are gone: a new build has replaced them. */
export class OpenIndex {
  private readonly files: IndexFiles;
  private opened: Promise<Search> | undefined;

  constructor(files: IndexFiles) {
    this.files = files;
  }

  /** Fetch what every search needs. */
  warm(): void {
    this.open().catch(() => this.forget());
  }

  /**
   * Do some work with the index, and all of it once more with the index as it is then, where it fails.
   *
   * @throws what the second try throws
   */
  async use<T>(work: (search: Search) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open());
    } catch {
      this.forget();
    }
    try {
      return await work(await this.open());
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  private open(): Promise<Search> {
    return (this.opened ??= Search.open(this.files));
  }

  private forget(): void {
    this.opened = undefined;
  }
}
