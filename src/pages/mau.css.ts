import type { APIRoute } from 'astro';
import { publishedPortal } from '../catalog/published.ts';

/** The portal's own colours, in place of the engine's. */
export const GET: APIRoute = async () => {
  const { colours } = (await publishedPortal()).library.site;
  const rule = colours
    ? `:root{--color-accent:light-dark(${colours.accent},${colours.accentDark})}`
    : '';
  return new Response(`${rule}\n`);
};
