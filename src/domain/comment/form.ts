import { COMMENT_FIELDS, type CommentField } from './typed-comment.ts';

/** Names under which the form sends its fields. */
export const FORM = {
  /** Address of the page, from the portal's root. */
  page: 'page',
  token: 'token',
  /** Out of sight, and empty unless a machine fills it in. */
  trap: 'website',
  code: 'code',
  /** `yes` or `no` to whether the page was useful. */
  useful: 'useful',
} as const;

/** All that a comment is sent with. */
export const SENT_FIELDS = [...COMMENT_FIELDS, FORM.page, FORM.token, FORM.trap] as const;

interface FieldInput {
  type: 'text' | 'email' | 'textarea';
  autocomplete: 'name' | 'email' | 'off';
}

/** What each field is for keyboards and for the browser, which may fill it in; the text alone has many lines. */
export const FIELD_INPUTS: Readonly<Record<CommentField, FieldInput>> = {
  title: { type: 'text', autocomplete: 'off' },
  author: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  text: { type: 'textarea', autocomplete: 'off' },
};
