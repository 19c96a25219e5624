import { wrap, type Remote } from 'comlink';
import type { Answering } from './thread/answering.ts';
import type { Found, Question } from './found.ts';
import type { OpenAnswering } from './thread/worker.ts';

/** A thread that answers, and what tells those who wait for it that it is lost. */
interface Thread {
  answering: Promise<Remote<Answering>>;
  waiting: Set<Fail>;
}

type Fail = (error: Error) => void;

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
  find(question: Question): Promise<Found> {
    return this.ask((it) => it.find(question));
  }

  /**
   * Address of the one document that bears a symbol that was typed whole.
   *
   * @throws as `find` does
   */
  bearerOf(words: string): Promise<string | undefined> {
    return this.ask((it) => it.bearerOf(words));
  }

  private ask<T>(what: (answering: Remote<Answering>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const { answering, waiting } = (this.thread ??= this.begin());
      waiting.add(reject);
      answering
        .then(what)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  }

  private begin(): Thread {
    const worker = this.start();
    const thread = {
      answering: wrap<OpenAnswering>(worker)(this.folder),
      waiting: new Set<Fail>(),
    };
    worker.addEventListener('error', () => {
      worker.terminate();
      if (this.thread === thread) this.thread = undefined;
      for (const fail of thread.waiting) fail(new Error('the thread of the search was lost'));
    });
    return thread;
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./thread/worker.ts', import.meta.url), { type: 'module' });
}
