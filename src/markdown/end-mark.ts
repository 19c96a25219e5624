import type { Root } from 'hast';
import { h, visitElements } from './render.ts';

const END_MARK = /\.?\/\.\s*$/u;

/** Keep the end mark `./.` as text that is not read aloud (facts 5.7). */
export function markEnd(tree: Root): void {
  visitElements(tree, (element) => {
    const last = element.children.at(-1);
    if (element.tagName !== 'p' || last?.type !== 'text' || !END_MARK.test(last.value)) {
      return undefined;
    }
    const [mark = ''] = END_MARK.exec(last.value) ?? [];
    last.value = last.value.slice(0, -mark.length);
    element.children.push(h('span', { ariaHidden: 'true' }, [mark.trim()]));
    return undefined;
  });
}
