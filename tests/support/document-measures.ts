import type { Page } from 'playwright-core';

/** Symbols of documents that stand on two lines. */
export function brokenSymbols(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const symbol = /\d+(?:-\p{Lu}\p{L}*)?(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*/gu;
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: words, index } of (node.textContent ?? '').matchAll(symbol)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + words.length);
        const lines = [...range.getClientRects()].map(({ bottom }) => bottom);
        if (Math.max(...lines) - Math.min(...lines) > 8) broken.push(words);
      }
    }
    return broken;
  });
}

/** Where a clause's number, text and notes stand, in pixels of the page. */
export interface ClausePlace {
  id: string;
  number: DOMRect;
  text: DOMRect;
  notes?: DOMRect;
}

/** Places of all clauses of a document. */
export function clausePlaces(page: Page): Promise<ClausePlace[]> {
  return page.evaluate(() => {
    const place = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
    return [...document.querySelectorAll('section[data-clause]')].flatMap((section) => {
      const number = section.querySelector(':scope > .number');
      const text = section.querySelector(':scope > .text');
      const notes = section.querySelector(':scope > .notes');
      if (!number || !text) return [];
      const places = { id: section.id, number: place(number), text: place(text) };
      return [notes ? { ...places, notes: place(notes) } : places];
    });
  });
}

/** Beginnings of texts that are longer than the room in which they are shown. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .filter((element) => getComputedStyle(element).overflowY === 'hidden')
      .filter(({ clientHeight, scrollHeight }) => scrollHeight > clientHeight + 2)
      .map(({ textContent }) => textContent.trim().slice(0, 60)),
  );
}
