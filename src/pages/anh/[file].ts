import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { pictureFiles, type PictureFile } from '../../catalog/files.ts';

export const getStaticPaths = pictureFiles;

/** A picture in one size. Making it anew leaves the camera's data behind. */
export const GET: APIRoute<PictureFile> = async ({ props: { source, width } }) => {
  const bytes = width
    ? await sharp(source).rotate().resize({ width }).webp({ quality: 78 }).toBuffer()
    : await readFile(source);
  return new Response(new Uint8Array(bytes));
};
