import { attributesOf, isComponent } from './guide-components.ts';
import { parse, type Form, type TreeNode } from './render.ts';

const BLOCK = /^(p|li|h[1-6]|tr|blockquote|td|th)$/;

/** Text of a body without Markdown, a line a block. */
export function plainText(text: string, form: Form): string {
  return textBelow(parse(text, form))
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function textBelow(node: TreeNode): string {
  if (node.type === 'text') return node.value;
  const own = isComponent(node) ? `${attributesOf(node)['ask'] ?? ''}\n` : '';
  const below = 'children' in node ? (node.children as TreeNode[]).map(textBelow).join('') : '';
  const isBlock = node.type === 'element' && BLOCK.test(node.tagName);
  return isBlock ? `${below}\n` : own + below;
}
