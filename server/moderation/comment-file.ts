import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument, stringify } from 'yaml';
import { formatInstant } from '../../src/domain/calendar.ts';
import { parseCommentPage } from '../../src/domain/comment/page.ts';
import { commentSchema } from '../../src/schemas/comment.ts';
import type { Submission } from '../store/submission.ts';
import type { Office } from './office.ts';
import { writeDurably } from './write-durably.ts';

/** An answer in the name of a body, as it stands in a comment. */
export interface Answer {
  body: string;
  answeredAt: string;
  text: string;
}

/** File of a submission's comment, from the portal's root. */
export function commentFileOf({ page, id }: Submission): string {
  return `comments/${parseCommentPage(page)?.entry ?? ''}/${id}.yaml`;
}

/**
 * Publish what a reader sent, without the email, unless it is published already.
 *
 * @throws {ZodError} when the result would not pass the check of the portal
 */
export function publish({ root, facts }: Office, submission: Submission): string {
  const file = commentFileOf(submission);
  if (existsSync(join(root, file))) return file;
  const { title, author, submittedAt, text } = submission;
  const comment = {
    title,
    author,
    submittedAt: formatInstant(new Date(submittedAt), facts.site.timeZone),
    text,
  };
  write(root, file, stringify(comment, { lineWidth: 0 }));
  return file;
}

/** The answer in a published comment; `broken` when the file cannot be read. */
export function readAnswer(root: string, file: string): Answer | undefined | 'broken' {
  const document = parseDocument(readFileSync(join(root, file), 'utf8'));
  const comment = commentSchema.safeParse(document.toJS());
  return comment.success ? comment.data.answer : 'broken';
}

/** Put an answer into a published comment; every other word of it stays as an editor left it. */
export function writeAnswer(root: string, file: string, answer: Answer): void {
  const document = parseDocument(readFileSync(join(root, file), 'utf8'));
  if (!isMap(document.contents)) throw new Error('no comment');
  document.set('answer', document.createNode(answer));
  write(root, file, document.toString({ lineWidth: 0 }));
}

function write(root: string, file: string, text: string): void {
  commentSchema.parse(parseDocument(text).toJS());
  writeDurably(join(root, file), text);
}
