import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { attachmentFiles } from '../../catalog/files.ts';

export const getStaticPaths = attachmentFiles;

/** An attachment, byte for byte as the editor gave it. */
export const GET: APIRoute<{ source: string }> = async ({ props: { source } }) =>
  new Response(new Uint8Array(await readFile(source)));
