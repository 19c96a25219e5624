import type { Entry } from '../../collections/library.ts';
import type { Routes } from '../../routes.ts';
import type { PictureView } from '../views/parts.ts';

/** Widths, in pixels, in which a photograph is offered. */
export const PICTURE_WIDTHS = [480, 960, 1440] as const;

/** A picture file of an entry with its parts for the address: digest and width, never its own name. */
export function pictureView(
  routes: Routes,
  entry: Pick<Entry, 'files'>,
  name: string,
  words: { alt: string; caption?: string | undefined; credit?: string | undefined },
): PictureView | undefined {
  const file = entry.files.find((it) => it.name === name);
  if (!file?.width || !file.height) return undefined;
  const { width, height, sha256 } = file;
  const key = sha256.slice(0, 16);
  const { caption, credit, alt } = words;
  const texts = { alt, ...(caption && { caption }), ...(credit && { credit }) };
  if (name.endsWith('.svg')) {
    return { src: routes.picture(`${key}.svg`), srcset: '', width, height, ...texts };
  }
  const widths = pictureWidths(width);
  const address = (size: number) => routes.picture(`${key}-${size}.webp`);
  return {
    src: address(widths.find((size) => size >= 960) ?? widths.at(-1) ?? width),
    srcset: widths.map((size) => `${address(size)} ${size}w`).join(', '),
    width,
    height,
    ...texts,
  };
}

/** Widths in which a picture is made: never wider than it is. */
export function pictureWidths(width: number): number[] {
  return [...new Set(PICTURE_WIDTHS.map((size) => Math.min(size, width)))];
}
