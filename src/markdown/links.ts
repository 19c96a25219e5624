import type { Root } from 'hast';
import { visitElements } from './render.ts';

/** Put the base path before links inside the portal, and mark links that leave it. */
export function placeLinks(tree: Root, basePath: string): void {
  visitElements(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return undefined;
    if (href.startsWith('/')) element.properties.href = basePath + href.slice(1);
    else if (/^https?:/.test(href)) element.properties.rel = ['external'];
    return undefined;
  });
}
