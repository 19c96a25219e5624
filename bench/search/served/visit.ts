import type { Browser, Page } from 'playwright-core';
import type {} from '../pages/searcher.ts';
import { between, countingServer, type Traffic } from './counting-server.ts';

/** What a visitor downloads, from an empty cache. */
export interface Visit {
  opening: Traffic;
  first: Traffic;
  later: Traffic;
}

/** Visit a folder's page, open its search, ask one query, then others. */
export async function visit(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<Visit> {
  const server = await countingServer(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const counted = async (act: () => Promise<unknown>) => {
      const before = server.total();
      await act();
      return between(before, server.total());
    };
    const opening = await counted(() => openPage(page, server.url));
    const [first = '', ...later] = queries;
    return {
      opening,
      first: await counted(() => find(page, first)),
      later: await counted(async () => {
        for (const query of later) await find(page, query);
      }),
    };
  } finally {
    await context.close();
    server.close();
  }
}

/** First ten answers of a folder's search to many queries. */
export async function answersOf(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<string[][]> {
  const server = await countingServer(folder);
  const page = await browser.newPage();
  try {
    await openPage(page, server.url);
    const answers: string[][] = [];
    for (const query of queries) answers.push(await find(page, query));
    return answers;
  } finally {
    await page.close();
    server.close();
  }
}

/** Load a page and open its search. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'searcher' in globalThis);
  await page.evaluate(() => globalThis.searcher.open());
}

function find(page: Page, query: string): Promise<string[]> {
  return page.evaluate((asked) => globalThis.searcher.find(asked), query);
}
