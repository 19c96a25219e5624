import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { h } from '../../../src/markdown/render.ts';
import { frameTables } from '../../../src/markdown/tables.ts';

test('the empty corner of a table with heads on two sides is a cell, and no head without words', () => {
  const corner = h('th', {}, []);
  const head = h('th', {}, [{ type: 'text', value: 'Về việc' }]);
  const tree: Root = { type: 'root', children: [h('table', {}, [h('tr', {}, [corner, head])])] };
  frameTables(tree, 'Bảng');

  expect([corner.tagName, head.tagName]).toEqual(['td', 'th']);
  expect(head.properties.scope).toBe('col');
});
