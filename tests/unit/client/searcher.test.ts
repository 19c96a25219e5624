import { MessageChannel } from 'node:worker_threads';
import { expose, proxy } from 'comlink';
import { expect, test } from 'vitest';
import { Answering } from '../../../src/client/search/thread/answering.ts';
import { ofWords } from '../../../src/client/search/query.ts';
import { Searcher } from '../../../src/client/search/searcher.ts';
import { aSearchEntry, indexInMemory } from '../../support/search-index.ts';

const files = indexInMemory([aSearchEntry('Giếng nước sạch')]);
const wanted = { isTyping: false, withCounts: false, skip: 0, take: 10 };
const asked = { query: ofWords('giếng'), ...wanted };

/** Threads as the searcher starts them; one that is broken never answers. */
class Threads {
  readonly started: (MessagePort & { terminate: () => void })[] = [];
  readonly opened: string[] = [];
  isBroken = false;

  readonly start = (): Worker => {
    const { port1, port2 } = new MessageChannel() as unknown as globalThis.MessageChannel;
    const open = (folder: string) => {
      this.opened.push(folder);
      return proxy(new Answering(files));
    };
    if (!this.isBroken) expose(open, port2);
    const worker = Object.assign(port1, { terminate: () => port1.close() });
    worker.start();
    this.started.push(worker);
    return worker as unknown as Worker;
  };

  breakLast(): void {
    this.started.at(-1)?.dispatchEvent(new Event('error'));
  }

  end(): void {
    for (const it of this.started) it.close();
  }
}

test('one thread answers all questions, over the index that the page names', async () => {
  const threads = new Threads();
  const searcher = new Searcher('/tim-kiem/chi-muc/', threads.start);
  searcher.warm();
  const { results } = await searcher.find(asked);
  expect(results.map(({ record }) => record.title)).toEqual(['Giếng nước sạch']);
  expect(await searcher.bearerOf('giếng')).toBeUndefined();
  expect(threads.opened).toEqual(['/tim-kiem/chi-muc/']);
  threads.end();
});

test('no thread starts before something is asked', () => {
  const threads = new Threads();
  expect(new Searcher('/', threads.start)).toBeDefined();
  expect(threads.started).toEqual([]);
});

test('a thread that does not come fails all that was asked, and the next question starts another', async () => {
  const threads = new Threads();
  threads.isBroken = true;
  const searcher = new Searcher('/', threads.start);
  const waiting = [searcher.find(asked), searcher.bearerOf('giếng')];
  threads.breakLast();
  for (const it of waiting) await expect(it).rejects.toThrow('lost');
  threads.isBroken = false;
  expect((await searcher.find(asked)).whole).toBe(1);
  expect(threads.started).toHaveLength(2);
  threads.end();
});

test('a thread that is lost after it answered is followed by one that no late failure of it ends', async () => {
  const threads = new Threads();
  const searcher = new Searcher('/', threads.start);
  await searcher.find(asked);
  threads.breakLast();
  expect((await searcher.find(asked)).whole).toBe(1);
  threads.started[0]?.dispatchEvent(new Event('error'));
  expect((await searcher.find(asked)).whole).toBe(1);
  expect(threads.started).toHaveLength(2);
  threads.end();
});
