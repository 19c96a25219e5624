import type { APIRoute } from 'astro';
import { planMarkdownPages, markdownResponse } from '../../../catalog/document-markdown.ts';
import type { DocumentMarkdownView } from '../../../catalog/views/document-markdown.ts';

export const getStaticPaths = planMarkdownPages;

export const GET: APIRoute<{ view: DocumentMarkdownView }> = ({ props: { view } }) =>
  markdownResponse(view);
