import type { Element } from 'hast';
import { FIELD_INPUTS, FORM } from '../../src/domain/comment/form.ts';
import {
  COMMENT_FIELDS,
  COMMENT_LENGTHS,
  type CommentFault,
  type CommentField,
  type TypedComment,
} from '../../src/domain/comment/typed-comment.ts';
import { routesUnder } from '../../src/routes.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import type { PortalFacts } from '../portal/facts.ts';
import { consent } from './consent.ts';
import { el } from './element.ts';
import { framed } from './frame.ts';

/** The form as the receiver shows it: empty, to be looked over, or with what is wrong in it. */
export interface FormPage {
  facts: PortalFacts;
  title: string;
  /** Name of the page that the comment is about. */
  about: string;
  /** Its address with the base path. */
  page: string;
  token: string;
  typed?: TypedComment;
  /** Said above the form. */
  message?: string;
  faults?: readonly CommentFault[];
}

export function formPage(form: FormPage): string {
  const words = feedbackWords.form;
  const { facts, message, faults = [] } = form;
  return framed(facts.site, form.title, [
    el('p', {}, `${words.about} `, el('a', { href: form.page }, form.about)),
    ...(message ? [el('p', { class: 'fault', role: 'alert' }, message)] : []),
    ...(faults.length > 0 ? [faultList(faults)] : []),
    el(
      'form',
      { method: 'post', action: routesUnder(facts.site.basePath).sendComment },
      el('p', { class: 'hint' }, words.required),
      ...COMMENT_FIELDS.map((field) => fieldOf(form, field)),
      trap(),
      el('input', { type: 'hidden', name: FORM.page, value: form.page }),
      el('input', { type: 'hidden', name: FORM.token, value: form.token }),
      consent(facts),
      el('button', {}, words.send),
    ),
    el('p', {}, el('a', { href: form.page }, words.back)),
  ]);
}

function faultList(faults: readonly CommentFault[]): Element {
  const links = faults.map(({ field, rule }) =>
    el('li', {}, el('a', { href: `#p_${field}` }, feedbackWords.fieldFault(field, rule))),
  );
  const title = el('p', {}, feedbackWords.form.faults);
  return el('div', { class: 'faults', role: 'alert' }, title, el('ul', {}, ...links));
}

function fieldOf({ typed, faults = [] }: FormPage, field: CommentField): Element {
  const fault = faults.find((it) => it.field === field);
  const hint = field === 'email' ? feedbackWords.form.emailHint : undefined;
  const described = [hint && `p_${field}-hint`, fault && `p_${field}-fault`].filter(Boolean);
  const { type, autocomplete } = FIELD_INPUTS[field];
  const properties = {
    id: `p_${field}`,
    name: field,
    required: true,
    maxLength: String(COMMENT_LENGTHS[field]),
    autoComplete: autocomplete,
    ...(fault && { ariaInvalid: 'true' }),
    ...(described.length > 0 && { ariaDescribedBy: described.join(' ') }),
  };
  const value = typed?.[field] ?? '';
  return el(
    'div',
    { class: 'field' },
    el('label', { htmlFor: `p_${field}` }, feedbackWords.field[field]),
    hint && el('p', { class: 'hint', id: `p_${field}-hint` }, hint),
    fault &&
      el(
        'p',
        { class: 'fault', id: `p_${field}-fault` },
        feedbackWords.fieldFault(field, fault.rule),
      ),
    type === 'textarea'
      ? // A browser drops one line break at the beginning.
        el('textarea', properties, `\n${value}`)
      : el('input', { ...properties, type, value }),
  );
}

function trap(): Element {
  const input = {
    id: 'p_trap',
    name: FORM.trap,
    type: 'text',
    tabIndex: '-1',
    autoComplete: 'off',
  };
  return el(
    'div',
    { class: 'trap', ariaHidden: 'true' },
    el('label', { htmlFor: 'p_trap' }, feedbackWords.form.trap),
    el('input', input),
  );
}
