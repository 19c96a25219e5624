import type { APIRoute } from 'astro';
import { bookResponse, planBooks } from '../../../catalog/document-book.ts';
import type { BookView } from '../../../catalog/views/book.ts';

export const getStaticPaths = planBooks;

export const GET: APIRoute<{ view: BookView }> = ({ props: { view } }) => bookResponse(view);
