import { element, escapeXml, wrapped } from '../../epub/xml.ts';
import { MINUTES_FIELDS, sheetWords as words } from '../../strings/pack.ts';
import { BLANK, LINE } from './blank.ts';
import type { Pack, Section } from './pack.ts';
import { unbroken } from './unbroken.ts';

/** Questions by document, then the reader's own; none where there are none. `top` is the level of the heading. */
export function questionsSection(pack: Pack, top: number): Section[] {
  const own = pack.meeting.questions.map((it) => it.trim()).filter(Boolean);
  const groups = [
    ...pack.questions.map(({ name, questions }) => ({ title: words.onDocument(name), questions })),
    {
      title: words.ownQuestions,
      questions: own.map((question) => ({ question, options: [], answer: '' })),
    },
  ].filter(({ questions }) => questions.length > 0);
  if (groups.length === 0) return [];
  const xhtml = groups.flatMap(({ title, questions }) => [
    wrapped(`h${top + 1}`, unbroken(title)),
    wrapped('ol', questions.map((it) => questionXhtml(it, pack.meeting.parts.answers)).join('')),
  ]);
  return [
    {
      id: 'cau-hoi',
      title: words.questions,
      xhtml: [element(`h${top}`, words.questions), ...xhtml].join('\n'),
      headings: [],
    },
  ];
}

function questionXhtml(
  { question, options, answer }: { question: string; options: string[]; answer: string },
  withAnswer: boolean,
): string {
  const choices =
    options.length > 0
      ? wrapped('ul', options.map((option) => element('li', option)).join(''), { class: 'options' })
      : '';
  const said =
    withAnswer && answer
      ? wrapped('p', `${element('b', `${words.answers}:`)} ${escapeXml(answer)}`, {
          class: 'answer',
        })
      : '';
  return wrapped('li', element('p', question) + choices + said);
}

/** A form to write minutes on. */
export function minutesSection(top: number): Section {
  const rows = MINUTES_FIELDS.map(({ name, lines }) =>
    wrapped(
      'li',
      lines === 1
        ? `${escapeXml(`${name}: `)}${BLANK}`
        : `${escapeXml(`${name}:`)}${LINE.repeat(lines)}`,
    ),
  );
  const xhtml = [
    element(`h${top}`, words.minutes),
    element('p', words.minutesNote, { class: 'note' }),
    wrapped('ul', rows.join(''), { class: 'fields' }),
  ];
  return { id: 'bien-ban', title: words.minutes, xhtml: xhtml.join('\n'), headings: [] };
}

/** Where the pack comes from, on which day, and how to open it again. */
export function colophon({ portal, day, address }: Pack): Section {
  const xhtml = [
    element('p', `${words.made(portal.name, day)} ${words.notOfficial}`),
    wrapped('p', `${escapeXml(`${words.again} `)}${element('a', address, { href: address })}`),
  ];
  return {
    id: 'xuat-xu',
    title: words.made(portal.name, day),
    xhtml: xhtml.join('\n'),
    headings: [],
  };
}
