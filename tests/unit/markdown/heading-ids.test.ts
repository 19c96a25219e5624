import { expect, test } from 'vitest';
import { setHeadingIds } from '../../../src/markdown/heading-ids.ts';
import { parse, toHtml } from '../../../src/markdown/render.ts';

function ids(markdown: string, taken: string[] = []): string[] {
  const tree = parse(markdown, 'markdown');
  setHeadingIds(tree, taken);
  return [...toHtml(tree).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

test('a heading is addressed by its words without marks', () => {
  expect(ids('## Đường thôn')).toEqual(['duong-thon']);
});

test('headings of the same words are told apart', () => {
  expect(ids('## Đường\n\n## Dường')).toEqual(['duong', 'duong-2']);
});

test('a heading takes no id that a clause has', () => {
  expect(ids('## Điều 1', ['dieu-1'])).toEqual(['dieu-1-2']);
});
