import type { Root } from 'hast';
import { splitAtUnbroken } from '../domain/unbroken.ts';
import { h, type TreeNode } from './render.ts';

const LEFT_AS_WRITTEN = new Set(['code', 'pre']);

/** Keep symbols, dates, spans of years and numbers of clauses in one line each. Code stays as written. */
export function keepUnbroken(tree: Root): void {
  keepInside(tree);
}

function keepInside(node: { children: TreeNode[] }): void {
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return kept(child.value);
    if ('children' in child && !(child.type === 'element' && LEFT_AS_WRITTEN.has(child.tagName)))
      keepInside(child);
    return [child];
  });
}

function kept(text: string): TreeNode[] {
  return splitAtUnbroken(text).map((piece, index) =>
    index % 2 === 1
      ? h('span', { className: ['unbroken'] }, [piece])
      : { type: 'text', value: piece },
  );
}
