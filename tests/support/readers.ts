import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { servePortal } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from './browser.ts';

/** The example portal, served, with a browser. */
export interface Readers {
  /** Open a page for a reader whose clock stands at an instant. */
  reading: (
    path: string,
    use: (page: Page) => Promise<void>,
    options?: NonNullable<Parameters<Browser['newContext']>[0]> & { now?: string },
  ) => Promise<void>;
  close: () => Promise<void>;
}

export async function readersOfExample(): Promise<Readers> {
  const portal = inject('portals').find(({ name }) => name === 'example');
  if (!portal) throw new Error('no example portal');
  const browser = await aBrowser();
  const server = await servePortal({ ...portal, port: 0 });
  return {
    reading: async (path, use, { now, ...options } = {}) => {
      const context: BrowserContext = await browser.newContext(options);
      const page = await context.newPage();
      if (now) await page.clock.setFixedTime(new Date(now));
      await page.goto(server.url + path);
      await use(page);
      await context.close();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
