import type { IndexFiles } from '../../search/query/index-reader.ts';
import type { Search } from '../../search/query/search.ts';
import type { Engine } from './engine.ts';

/** An index, and what asks it. */
export interface Opened extends Engine {
  search: Search;
}

/**
 * Opens an index when it is first asked, and anew where its files are gone: a new build has replaced them. The code
 * that reads it comes with it.
 */
export class Searcher {
  private readonly files: IndexFiles;
  private opened: Promise<Opened> | undefined;

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
  async use<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
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

  private open(): Promise<Opened> {
    return (this.opened ??= openedFrom(this.files));
  }

  private forget(): void {
    this.opened = undefined;
  }
}

async function openedFrom(files: IndexFiles): Promise<Opened> {
  const { engine } = await import('./engine.ts');
  return { ...engine, search: await engine.open(files) };
}
