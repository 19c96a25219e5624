import { expect, test } from 'vitest';
import { parse, toHtml } from '../../../src/markdown/render.ts';
import { keepUnbroken } from '../../../src/markdown/unbroken.ts';

function keep(markdown: string): string {
  const tree = parse(markdown, 'markdown');
  keepUnbroken(tree);
  return toHtml(tree);
}

test.each([
  ['running text', 'Theo Nghị quyết số 04-NQ/TW.', '<span class="unbroken">04-NQ/TW</span>.</p>'],
  ['a heading', '## Thực hiện 04-NQ/TW', '<span class="unbroken">04-NQ/TW</span></h2>'],
  ['a link', '[Quy định 66-QĐ/TW](/x/)', '<span class="unbroken">66-QĐ/TW</span></a>'],
])('a symbol in %s stays in one line', (_where, markdown, expected) => {
  expect(keep(markdown)).toContain(expected);
});

test('code stays as written', () => {
  expect(keep('Gõ `04-NQ/TW`.')).toContain('<code>04-NQ/TW</code>');
});
