import type { APIRoute } from 'astro';
import { dataFiles, type ServedFile } from '../../catalog/data-files.ts';

export const getStaticPaths = dataFiles;

/** A file of open data. */
export const GET: APIRoute<ServedFile> = ({ props: { content, type } }) =>
  new Response(content, { headers: { 'Content-Type': type } });
