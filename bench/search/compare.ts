import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { writePortal } from '../../scripts/generate/write-portal.ts';
import { generatePortal } from '../../scripts/generate/generate-portal.ts';
import { makeQueries } from '../../scripts/evaluate/making/make-queries.ts';
import { PHRASINGS } from '../../scripts/evaluate/making/phrasings/all.ts';
import type { JudgedQuery } from '../../scripts/evaluate/query-set.ts';
import { findChromium } from '../../scripts/browser/find-chromium.ts';
import { wholeClients } from './clients/all.ts';
import { measureWhole } from './clients/measure-whole.ts';
import type { Comparison, Piecewise } from './comparison.ts';
import { comparedEntries } from './entries.ts';
import { spread } from './figures.ts';
import { indexFolder, measureIndexing } from './indexing/measure-indexing.ts';
import { writePage } from './pages/write.ts';
import { ownOutcomes, pagefindOutcomes } from './served/quality.ts';
import { firstAnswer } from './served/main-thread.ts';
import { visit } from './served/visit.ts';

/** What to compare. */
export interface Order {
  entries: number;
  phrasings: keyof typeof PHRASINGS;
  /** An empty folder to work in. */
  folder: string;
  /** Names of searches to leave out. */
  without: readonly string[];
  /** Told what is done, as it is done. */
  say: (what: string) => void;
}

/** The first query of a visit, and those after it. */
const VISITED = 21;
/** Queries whose first answer is timed. */
const TIMED = 7;

/** Compare searches over one generated portal. */
export async function compare(order: Order): Promise<Comparison> {
  const { folder, say } = order;
  const { seed, day, phrasings } = PHRASINGS[order.phrasings];
  const portal = join(folder, 'portal');
  writePortal(portal, { entries: order.entries, seed });
  const { entries: generated } = generatePortal({ entries: order.entries, seed });
  const queries = makeQueries({ entries: [...generated], day, phrasings, seed, each: 13 });
  const entries = comparedEntries(portal, day);
  say(`${entries.length} entries, ${queries.length} queries`);
  const indexing = await measureIndexing(portal, { folder, day });
  say('indexed');
  const browser = await openBrowser();
  try {
    const piecewise = [];
    for (const search of ['own', 'pagefind'] as const) {
      const served = indexFolder(folder, search);
      await writePage(served, search);
      piecewise.push(await measurePieces(search, { browser, folder: served, queries }));
    }
    say('measured in the browser');
    const whole = [];
    for (const client of wholeClients.filter(({ name }) => !order.without.includes(name))) {
      whole.push(await measureWhole(client, entries, queries));
      say(`measured ${client.name}`);
    }
    return {
      entries: order.entries,
      phrasings: order.phrasings,
      seed,
      queries: queries.length,
      piecewise,
      whole,
      indexing,
    };
  } finally {
    await browser.close();
  }
}

async function measurePieces(
  search: 'own' | 'pagefind',
  { browser, folder, queries }: { browser: Browser; folder: string; queries: JudgedQuery[] },
): Promise<Piecewise> {
  const texts = queries.map(({ query }) => query);
  return {
    search,
    outcomes:
      search === 'own'
        ? await ownOutcomes(folder, queries)
        : await pagefindOutcomes(browser, folder, queries),
    visit: await visit(browser, folder, spread(texts, VISITED)),
    time: await firstAnswer(browser, folder, spread(texts, TIMED)),
  };
}

function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: see docs/testing.md.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
