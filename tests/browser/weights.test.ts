import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { servePortal, type PortalServer } from '../../scripts/serve/serve-portal.ts';
import { aBrowser } from '../support/browser.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { weightsOf, type Weights } from '../support/page-measures.ts';

/** Thousand bytes, compressed, on a first visit. */
const BUDGETS: Weights = { page: 40, script: 8, fonts: 140 };
/** Where readers study they keep marks and notes, which takes more script. */
const STUDY_BUDGETS: Weights = { ...BUDGETS, page: 60, script: 40 };

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
    ['the home page', '', BUDGETS],
    ['the longest article', largest('tin-tuc/[slug]'), BUDGETS],
    ['the longest resolution', largest('nghi-quyet/[slug]'), BUDGETS],
    ['the longest guide', largest('huong-dan/[slug]'), BUDGETS],
    ['the longest page of study', largest('nghi-quyet/[slug]/hoc-tap'), STUDY_BUDGETS],
  ])('%s weighs no more than its budget', async (_what, path, budgets) => {
    const page = await browser.newPage();
    const weights = await weightsOf(page, server.url + path);
    await page.close();
    expect(weights.page).toBeLessThanOrEqual(budgets.page);
    expect(weights.script).toBeLessThanOrEqual(budgets.script);
    expect(weights.fonts).toBeLessThanOrEqual(budgets.fonts);
  });
});
