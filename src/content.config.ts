import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { portalLoader } from './collections/loader.ts';

// The loader validates with the schemas of src/schemas; the store takes its entries as they are.
const entry = z.custom<object>();
const collection = (name: Parameters<typeof portalLoader>[0]) =>
  defineCollection({ loader: portalLoader(name), schema: entry });

export const collections = {
  articles: collection('articles'),
  resolutions: collection('resolutions'),
  documents: collection('documents'),
  plans: collection('plans'),
  guides: collection('guides'),
  pages: collection('pages'),
  comments: collection('comments'),
  bodies: collection('bodies'),
  places: collection('places'),
  people: collection('people'),
  sections: collection('sections'),
  topics: collection('topics'),
  glossary: collection('glossary'),
  notices: collection('notices'),
  redirects: collection('redirects'),
  site: collection('site'),
};
