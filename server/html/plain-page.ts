import type { Site } from '../../src/schemas/site.ts';
import { el } from './element.ts';
import { framed } from './frame.ts';

/** A page that says one thing, and where to go on. */
export function plainPage(
  site: Site,
  {
    title,
    words,
    next,
  }: { title: string; words: string; next?: { label: string; address: string } },
): string {
  return framed(site, title, [
    el('p', {}, words),
    ...(next ? [el('p', {}, el('a', { href: next.address }, next.label))] : []),
  ]);
}
