import { wrap, type Remote } from 'comlink';
import type { Answering } from './answering.ts';
import type { Found, Request } from './found.ts';
import type { OpenAnswering } from './worker.ts';

/** A thread that answers, and the promise that fails when it is lost. */
interface Thread {
  worker: Worker;
  answering: Promise<Remote<Answering>>;
  lost: Promise<never>;
}

/**
 * Asks a thread of its own, so that a page never stands still while something is searched. The thread, and with it all
 * code that searches, starts when it is first asked, and anew where it was lost.
 */
export class Searcher {
  private readonly folder: string;
  private readonly start: () => Worker;
  private thread: Thread | undefined;

  /** @param folder address of the index */
  constructor(folder: string, start: () => Worker = startWorker) {
    this.folder = folder;
    this.start = start;
  }

  /** Fetch what every search needs. */
  warm(): void {
    this.ask((it) => it.warm()).catch(() => undefined);
  }

  /** @throws where the search, or the files of its index, do not come */
  find(request: Request): Promise<Found> {
    return this.ask((it) => it.find(request));
  }

  /**
   * Address of the one document that bears a symbol that was typed whole.
   *
   * @throws as `find` does
   */
  bearerOf(words: string): Promise<string | undefined> {
    return this.ask((it) => it.bearerOf(words));
  }

  private async ask<T>(what: (answering: Remote<Answering>) => Promise<T>): Promise<T> {
    const { answering, lost } = (this.thread ??= this.begin());
    return Promise.race([answering.then(what), lost]);
  }

  private begin(): Thread {
    const worker = this.start();
    const answering = wrap<OpenAnswering>(worker)(this.folder);
    const lost = new Promise<never>((_, fail) => {
      worker.addEventListener('error', () => {
        worker.terminate();
        if (this.thread?.worker === worker) this.thread = undefined;
        fail(new Error('the thread of the search was lost'));
      });
    });
    lost.catch(() => undefined);
    return { worker, answering, lost };
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
