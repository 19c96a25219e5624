import type { Browser, CDPSession, Page } from 'playwright-core';
import type {} from '../pages/searcher.ts';
import { median } from '../figures.ts';
import { countingServer } from './counting-server.ts';
import { openPage } from './visit.ts';

/** How long an answer takes, in milliseconds. */
export interface AnswerTime {
  /** From asking to having the data of ten answers. */
  wall: number;
  /** Processor time of the main thread for it. */
  busy: number;
  /** The longest task; 0 where none was longer than 50. */
  longest: number;
}

/**
 * Times of the first answer on a page that was just opened, all files in the browser's cache: medians, and the
 * longest task of all.
 */
export async function firstAnswer(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<AnswerTime> {
  const server = await countingServer(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const times: AnswerTime[] = [];
    for (const query of queries) {
      await timed(page, session, server.url, query);
      times.push(await timed(page, session, server.url, query));
    }
    return {
      wall: median(times.map(({ wall }) => wall)),
      busy: median(times.map(({ busy }) => busy)),
      longest: Math.max(...times.map(({ longest }) => longest)),
    };
  } finally {
    await context.close();
    server.close();
  }
}

async function timed(
  page: Page,
  session: CDPSession,
  url: string,
  query: string,
): Promise<AnswerTime> {
  await openPage(page, url);
  const before = await taskSeconds(session);
  const { wall, longest } = await page.evaluate(async (asked) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    await globalThis.searcher.find(asked);
    const taken = performance.now() - start;
    // Tasks are told after they ended.
    await new Promise((done) => setTimeout(done, 100));
    return { wall: taken, longest: Math.max(0, ...tasks) };
  }, query);
  return { wall, longest, busy: ((await taskSeconds(session)) - before) * 1000 };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
