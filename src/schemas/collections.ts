import type { z } from 'zod';
import { articleSchema } from './article.ts';
import { bodySchema } from './body.ts';
import { commentSchema } from './comment.ts';
import { glossaryTermSchema } from './glossary-term.ts';
import { guideSchema } from './guide.ts';
import { noticeSchema } from './notice.ts';
import { officialDocumentSchema } from './official-document.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { planSchema } from './plan.ts';
import { redirectSchema } from './redirect.ts';
import { sectionSchema } from './section.ts';
import { topicSchema } from './topic.ts';

/**
 * Every collection of a portal. `files`: one entry a file, whose name is the entry's id; `list`: one
 * file whose YAML list holds the entries.
 */
export const COLLECTIONS = {
  articles: { schema: articleSchema, form: 'files', ending: '.md', folders: 1 },
  resolutions: { schema: officialDocumentSchema, form: 'files', ending: '.md', folders: 0 },
  documents: { schema: officialDocumentSchema, form: 'files', ending: '.md', folders: 0 },
  plans: { schema: planSchema, form: 'files', ending: '.md', folders: 0 },
  guides: { schema: guideSchema, form: 'files', ending: '.mdx', folders: 0 },
  pages: { schema: pageSchema, form: 'files', ending: '.md', folders: 0 },
  comments: { schema: commentSchema, form: 'files', ending: '.yaml', folders: 1 },
  bodies: { schema: bodySchema, form: 'list' },
  places: { schema: placeSchema, form: 'list' },
  people: { schema: personSchema, form: 'list' },
  sections: { schema: sectionSchema, form: 'list' },
  topics: { schema: topicSchema, form: 'list' },
  glossary: { schema: glossaryTermSchema, form: 'list' },
  notices: { schema: noticeSchema, form: 'list' },
  redirects: { schema: redirectSchema, form: 'list' },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** Validated data of an entry of the collection. */
export type DataOf<C extends CollectionName> = z.output<(typeof COLLECTIONS)[C]['schema']>;

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
