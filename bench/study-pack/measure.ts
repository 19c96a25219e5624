import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { servePortal } from '../../scripts/serve/serve-portal.ts';
import type { PackDocument, PackListing } from '../../src/study/pack/document.ts';
import { aBrowser } from '../../tests/support/browser.ts';

export interface Conditions {
  /** How many times slower the processor is made. */
  throttle: number;
  /** How many documents are chosen, whole. */
  documents: number;
  runs: number;
}

/** Medians of all runs, in milliseconds, each in a browser that has cached nothing; the network is this machine's own. */
export interface Measured extends Times {
  clauses: number;
  /** Thousand bytes of the documents' pages, not compressed. */
  pages: number;
}

interface Times {
  /** From the choice to the finished paper, as a clock on the wall sees it. */
  built: number;
  /** Processor time of the main thread for it, layout included. */
  busy: number;
  /** Making the e-book. */
  book: number;
}

/** Choose the largest documents of a built portal and measure their pack. */
export async function measurePack(folder: string, conditions: Conditions): Promise<Measured> {
  const chosen = largest(folder, conditions.documents);
  const server = await servePortal({ folder, basePath: '/', port: 0 });
  const browser = await aBrowser();
  try {
    const choice = chosen.map(({ facts }) => `chon=${facts.id}`).join('&');
    const runs: Times[] = [];
    for (let run = 0; run < conditions.runs; run += 1) {
      runs.push(await once(browser, { address: `${server.url}sinh-hoat/`, choice, ...conditions }));
    }
    return {
      built: median(runs.map(({ built }) => built)),
      busy: median(runs.map(({ busy }) => busy)),
      book: median(runs.map(({ book }) => book)),
      clauses: chosen.reduce((sum, { facts }) => sum + facts.clauses.length, 0),
      pages: Math.round(chosen.reduce((sum, { size }) => sum + size, 0) / 1000),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function once(
  browser: Browser,
  { address, choice, documents, throttle }: Conditions & { address: string; choice: string },
): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const before = await taskSeconds(session);
  // As the page of a document in another tab adds to the choice.
  await page.evaluate((kept) => {
    localStorage.setItem('study-pack', kept);
    dispatchEvent(new StorageEvent('storage', { key: 'study-pack' }));
  }, choice);
  await page
    .locator('.sheet[aria-busy=false] .extract')
    .nth(documents - 1)
    .waitFor();
  const busy = ((await taskSeconds(session)) - before) * 1000;
  const { built, book } = await page.evaluate(() => {
    const entry = performance.getEntriesByName('study-pack').at(-1);
    if (!entry) throw new Error('the page measured nothing');
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('pack-page .book')?.click();
    return { built: entry.duration, book: performance.now() - start };
  });
  await context.close();
  return { built, busy, book };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function largest(folder: string, count: number): { facts: PackDocument; size: number }[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  return (read('sinh-hoat/van-ban.json') as PackListing[])
    .map(({ id }) => {
      const facts = read(`sinh-hoat/van-ban/${id}.json`) as PackDocument;
      return { facts, size: statSync(join(folder, facts.address, 'index.html')).size };
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, count);
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
}
