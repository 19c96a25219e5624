import { hasWords, toPlainLine, toPlainText } from '../plain-text.ts';
import { hideEmails, holdsEmail, isEmail } from './addresses.ts';
import { passesForBody } from './names-of-bodies.ts';

/** Fields of the form, in its order. All of them are required. */
export const COMMENT_FIELDS = ['title', 'author', 'email', 'text'] as const;
export type CommentField = (typeof COMMENT_FIELDS)[number];

/** Most characters that a field takes. */
export const COMMENT_LENGTHS: Readonly<Record<CommentField, number>> = {
  title: 150,
  author: 80,
  email: 254,
  text: 5000,
};

/** What a reader typed, or what is kept of it. */
export type TypedComment = Record<CommentField, string>;

export type CommentRule =
  'missing' | 'too-long' | 'no-words' | 'not-an-email' | 'email-as-name' | 'name-of-body';

/** A rule that a field breaks. */
export interface CommentFault {
  field: CommentField;
  rule: CommentRule;
}

/** Against what a comment is held. */
export interface CommentChecks {
  /** Names that no reader may write under. */
  bodyNames: Iterable<string>;
  /** Stands where a title or text held an email address, since both are published. */
  hiddenEmail: string;
}

/** What is kept of a typed comment, as plain text, or every field that cannot be kept. */
export function readComment(
  typed: TypedComment,
  { bodyNames, hiddenEmail }: CommentChecks,
): { comment: TypedComment } | { faults: CommentFault[] } {
  const comment = {
    title: hideEmails(toPlainLine(typed.title), hiddenEmail),
    author: toPlainLine(typed.author),
    email: toPlainLine(typed.email),
    text: hideEmails(toPlainText(typed.text), hiddenEmail),
  };
  const faults = COMMENT_FIELDS.flatMap((field) => {
    const rule = brokenRule(field, comment[field]);
    return rule ? [{ field, rule }] : [];
  });
  const isNamed = faults.every(({ field }) => field !== 'author');
  if (isNamed && passesForBody(comment.author, bodyNames)) {
    faults.push({ field: 'author', rule: 'name-of-body' });
  }
  return faults.length > 0 ? { faults } : { comment };
}

function brokenRule(field: CommentField, value: string): CommentRule | undefined {
  if (value === '') return 'missing';
  if (value.length > COMMENT_LENGTHS[field]) return 'too-long';
  if (field === 'email') return isEmail(value) ? undefined : 'not-an-email';
  if (!hasWords(value)) return 'no-words';
  return field === 'author' && holdsEmail(value) ? 'email-as-name' : undefined;
}
