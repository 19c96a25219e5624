import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page, Request } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core holds against a page as it stands, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** Elements that make the page scroll sideways; none when it does not. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return ['the page scrolls', ...beyond.slice(0, 5).map((it) => it.outerHTML.slice(0, 160))];
  });
}

/** The focused element when nobody can see that it has the focus. */
export function unseenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return hasRing && width > 1 && height > 1 ? undefined : element.outerHTML.slice(0, 160);
  });
}

/** Sum of all layout shifts since the page began. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was buffered comes in a task of its own, after the next frame.
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done));
    add(observer.takeRecords());
    return sum;
  });
}

export interface Weights {
  /** HTML, styles and scripts. */
  page: number;
  script: number;
  /** All but italics, which few pages need. */
  fonts: number;
}

/** What an address makes an empty browser fetch, as sent, in thousand bytes. */
export async function weightsOf(page: Page, address: string): Promise<Weights> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sum = async (isCounted: (request: Request) => boolean) => {
    const sizes = await Promise.all(requests.filter(isCounted).map((it) => it.sizes()));
    return sizes.reduce((total, { responseBodySize }) => total + responseBodySize, 0) / 1000;
  };
  const isOf = (types: string[]) => (it: Request) => types.includes(it.resourceType());
  return {
    page: await sum(isOf(['document', 'stylesheet', 'script'])),
    script: await sum(isOf(['script'])),
    fonts: await sum((it) => it.resourceType() === 'font' && !it.url().includes('italic')),
  };
}
