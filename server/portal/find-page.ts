import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseCommentPage,
  type CommentPage,
  type CommentPageKind,
} from '../../src/domain/comment/page.ts';
import { isPublic } from '../../src/domain/publication.ts';
import { openFile, validated } from '../../src/collections/reading/content-file.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { officialDocumentSchema } from '../../src/schemas/official-document.ts';
import { planSchema } from '../../src/schemas/plan.ts';

/** A page that takes comments, and its name; the general one has none of its own. */
export interface OpenPage extends CommentPage {
  title?: string;
}

/** Where entries of a kind stand, from the portal's root. */
const FOLDERS: Readonly<Record<Exclude<CommentPageKind, 'general'>, string>> = {
  article: 'articles',
  resolution: 'resolutions',
  document: 'documents',
  plan: 'plans',
};

/**
 * The page at an address, if it is public and takes comments at that moment. It is looked up in the portal's folder, so
 * what is published since the receiver was started counts as well.
 */
export function findOpenPage(root: string, address: string, now: Date): OpenPage | undefined {
  const page = parseCommentPage(address);
  if (!page || page.kind === 'general') return page;
  const file = fileOf(root, page.kind, page.entry);
  const title = file && titleIfOpen(root, { file, kind: page.kind }, now);
  return title === undefined ? undefined : { ...page, title };
}

/** Whether there is a page at the address that comments may be about, open to them or not. */
export function isCommentPage(root: string, address: string): boolean {
  const page = parseCommentPage(address);
  if (!page) return false;
  return page.kind === 'general' || fileOf(root, page.kind, page.entry) !== undefined;
}

function fileOf(root: string, kind: keyof typeof FOLDERS, entry: string): string | undefined {
  const folder = FOLDERS[kind];
  const names = [`${folder}/${entry}.md`];
  if (kind === 'article') names.push(...years(root).map((it) => `${folder}/${it}/${entry}.md`));
  return names.find((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile());
}

function years(root: string): string[] {
  try {
    return readdirSync(join(root, FOLDERS.article), { withFileTypes: true })
      .filter((it) => it.isDirectory() && !/^[._]/.test(it.name))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function titleIfOpen(
  root: string,
  { file, kind }: { file: string; kind: keyof typeof FOLDERS },
  now: Date,
): string | undefined {
  const document = openFile(root, file, [], { frontMatter: true });
  if (!document) return undefined;
  const source = { file, yaml: document.yaml, problems: [], at: [] };
  if (kind === 'article') {
    const article = validated(articleSchema, source);
    if (article?.comments !== 'open' || article.withdrawn) return undefined;
    return isPublic(article, now) ? article.title : undefined;
  }
  const legal = validated(kind === 'plan' ? planSchema : officialDocumentSchema, source);
  return legal && !legal.withdrawn && isPublic(legal, now) ? legal.subject : undefined;
}
