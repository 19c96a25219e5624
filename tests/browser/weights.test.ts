import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { weightsOf, type Weights } from '../support/page-measures.ts';

/** Thousand bytes, compressed, on a first visit. */
const BUDGETS: Weights = { page: 40, script: 8, fonts: 140 };

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe.each(inject('portals'))('$name', ({ folder, basePath }) => {
  let server: PortalServer;

  beforeAll(async () => {
    server = await servePortal({ folder, basePath, port: 0 });
  });
  afterAll(() => server.close());

  const kinds = pageKinds(folder);
  const largest = (kind: string) => {
    const found = kinds.find((it) => it.kind === kind);
    if (!found) throw new Error(`no page of kind ${kind}`);
    return found.path;
  };

  test.each([
    ['the home page', ''],
    ['the longest article', largest('tin-tuc/[slug]')],
    ['the longest resolution', largest('nghi-quyet/[slug]')],
  ])('%s weighs no more than its budget', async (_what, path) => {
    const page = await browser.newPage();
    const weights = await weightsOf(page, server.url + path);
    await page.close();
    expect(weights.page).toBeLessThanOrEqual(BUDGETS.page);
    expect(weights.script).toBeLessThanOrEqual(BUDGETS.script);
    expect(weights.fonts).toBeLessThanOrEqual(BUDGETS.fonts);
  });
});
