import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from './browser.ts';

/** A page of the example portal for one test, and what is around it. */
export interface ExamplePage {
  browser: Browser;
  server: PortalServer;
  context: BrowserContext;
  page: Page;
}

/** Serve the built example to the tests of a file, and hand each a page in a context that remembers nothing. */
export function onExamplePages(
  take: (opened: ExamplePage) => void,
  options: BrowserContextOptions = {},
): void {
  let browser: Browser;
  let server: PortalServer;
  let context: BrowserContext;
  beforeAll(async () => {
    const portal = inject('portals').find(({ name }) => name === 'example');
    if (!portal) throw new Error('no example portal');
    browser = await aBrowser();
    server = await servePortal({ ...portal, port: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext(options);
    take({ browser, server, context, page: await context.newPage() });
  });
  afterEach(() => context.close());
}
