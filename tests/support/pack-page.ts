import type { Page } from 'playwright-core';

/** Documents of the example that packs are made of. */
export const ROADS = 'nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa';
export const DIGITAL = 'nghi-quyet-12-nq-du-2026-04-10-xa-minh-hoa';
export const EXPIRED = 'nghi-quyet-08-nq-hdnd-2024-12-19-xa-minh-hoa';
export const PLAN = 'ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa';

/** Address of a choice: each document with its clauses. */
export function packOf(...parts: [document: string, ...clauses: string[]][]): string {
  return `sinh-hoat/?${parts.map((part) => `chon=${part.join('~')}`).join('&')}`;
}

/** Open a pack and wait until its paper is there. */
export async function openPack(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await packIsReady(page);
}

export async function packIsReady(page: Page): Promise<void> {
  await page.locator('.sheet[aria-busy=false]').waitFor();
}

/** Titles of the extracts on the paper, in their order. */
export function printedExtracts(page: Page): Promise<string[]> {
  return page.locator('.sheet .extract > h3').allTextContents();
}
