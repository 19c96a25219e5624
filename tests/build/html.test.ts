import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, inject, test } from 'vitest';
import { HTML_RULES } from '../support/html-rules.ts';
import { allPages, fileOf } from '../support/page-kinds.ts';

const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

function faultsOf(html: string, page: string): string[] {
  const { results } = validator.validateStringSync(html, page);
  return results.flatMap(({ messages }) =>
    messages.map((it) => `${page}: ${it.ruleId}: ${it.message} (${it.selector ?? ''})`),
  );
}

describe.each(inject('portals'))('$name', ({ folder }) => {
  const pages = allPages(folder).map((page) => ({
    page,
    html: readFileSync(fileOf(folder, page), 'utf8'),
  }));

  test('every page is valid HTML', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.flatMap(({ html, page }) => faultsOf(html, page))).toEqual([]);
  }, 180_000);

  test('every picture says how large it is, so that nothing moves when it comes', () => {
    const pictures = pages.flatMap(({ html }) => html.match(/<img [^>]*>/g) ?? []);
    const isSized = (tag: string) => /\swidth="\d/.test(tag) && /\sheight="\d/.test(tag);
    expect(pictures.filter((tag) => !isSized(tag))).toEqual([]);
  });
});

test('a page with a fault is refused', () => {
  const html = '<!doctype html><html lang="vi"><p id="a">Một</p><p id="a">Hai</p></html>';
  expect(faultsOf(html, 'x')).toContainEqual(expect.stringContaining('no-dup-id'));
});
