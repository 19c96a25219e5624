import type { APIRoute } from 'astro';
import { bookResponse, resolutionBooks } from '../../../catalog/document-book.ts';
import type { BookView } from '../../../catalog/views/book.ts';

export const getStaticPaths = resolutionBooks;

export const GET: APIRoute<{ view: BookView }> = ({ props: { view } }) => bookResponse(view);
