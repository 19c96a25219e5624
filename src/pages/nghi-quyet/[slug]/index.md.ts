import type { APIRoute } from 'astro';
import { resolutionMarkdownPages, markdownResponse } from '../../../catalog/document-markdown.ts';
import type { DocumentMarkdownView } from '../../../catalog/views/document-markdown.ts';

export const getStaticPaths = resolutionMarkdownPages;

export const GET: APIRoute<{ view: DocumentMarkdownView }> = ({ props: { view } }) =>
  markdownResponse(view);
