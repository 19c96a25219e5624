import type { Root } from 'hast';
import { h, textOf, visitElements } from './render.ts';

/** A ready picture, as the view of the page names it. */
export interface ReadyPicture {
  src: string;
  srcset: string;
  width: number;
  height: number;
}

/** Set the pictures of a body: a figure each, with the Markdown title as its caption. */
export function placePictures(tree: Root, pictures: Record<string, ReadyPicture>): void {
  visitElements(tree, (element) => {
    const alone = element.children.filter((child) => textOf(child).trim() || child.type !== 'text');
    const [only] = alone;
    if (element.tagName !== 'p' || alone.length !== 1) return undefined;
    if (only?.type !== 'element' || only.tagName !== 'img') return undefined;
    const { src, alt, title } = only.properties;
    const ready = pictures[src ?? ''];
    if (!ready) return [];
    const image = h(
      'img',
      {
        src: ready.src,
        ...(ready.srcset && { srcSet: ready.srcset, sizes: '(min-width: 48rem) 42rem, 100vw' }),
        alt: alt ?? '',
        width: ready.width,
        height: ready.height,
        loading: 'lazy',
        decoding: 'async',
      },
      [],
    );
    return [h('figure', {}, title ? [image, h('figcaption', {}, [title])] : [image])];
  });
}
