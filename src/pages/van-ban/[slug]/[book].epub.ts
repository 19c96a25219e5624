import type { APIRoute } from 'astro';
import { bookResponse, documentBooks } from '../../../catalog/document-book.ts';
import type { BookView } from '../../../catalog/views/book.ts';

export const getStaticPaths = documentBooks;

export const GET: APIRoute<{ view: BookView }> = ({ props: { view } }) => bookResponse(view);
