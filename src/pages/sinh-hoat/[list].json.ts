import type { APIRoute } from 'astro';
import { packListFiles, packResponse, type PackFile } from '../../catalog/pack-files.ts';

export const getStaticPaths = packListFiles;

export const GET: APIRoute<PackFile> = ({ props }) => packResponse(props);
