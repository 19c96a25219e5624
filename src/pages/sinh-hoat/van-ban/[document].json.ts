import type { APIRoute } from 'astro';
import { packDocumentFiles, packResponse, type PackFile } from '../../../catalog/pack-files.ts';

export const getStaticPaths = packDocumentFiles;

export const GET: APIRoute<PackFile> = ({ props }) => packResponse(props);
