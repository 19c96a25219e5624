import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/browser/find-chromium.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/** Start the machine's browser. */
export function aBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: see docs/testing.md.');
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return chromium.launch({ executablePath, args });
}

/**
 * What goes wrong on a page from here on: requests to another host than that of `address`, failed requests, errors
 * on the console (which tell what a content security policy refused) and errors of scripts.
 */
export function watchFaults(page: Page, address: string): string[] {
  const faults: string[] = [];
  const home = `${new URL(address).origin}/`;
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // Leaving a page gives up what it still waits for.
    if (error !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${error}`);
  });
  page.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type());
    if (isFault) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return faults;
}
