import type { Chapter } from '../../epub/book.ts';
import { element, escapeXml, wrapped } from '../../epub/xml.ts';
import { bookWords as words } from '../../strings/book.ts';
import { phrases, terms } from '../../strings/phrases.ts';
import type { BookView } from '../views/book.ts';
import type { TextPart } from '../views/parts.ts';

/** First chapter of a document's book: how it stands, what it is, where it comes from. */
export function aboutChapter(view: BookView): Chapter {
  const { name, subject, gist, notes } = view;
  const gistBlock =
    gist.length > 0 ? element('h2', words.gist) + listOf(gist.map((it) => escapeXml(it))) : '';
  const xhtml = [
    element('p', name),
    element('h1', subject),
    wrapped('p', statusOf(view), { class: 'status' }),
    ...notes.map((parts) => wrapped('p', partsOf(parts, view.page), { class: 'note' })),
    factsOf(view),
    gistBlock,
    bookFooter(view),
  ].join('\n');
  return { id: 'van-ban', title: words.about, xhtml, headings: [] };
}

/** Tasks of a plan as they stand on the day. */
export function tasksChapter(view: BookView): Chapter {
  const title = `${words.tasks} (${phrases.asOf(view.asOf.text)})`;
  const rows = view.tasks.map((task) => escapeXml(task));
  const note = view.tasksNote ? [element('p', view.tasksNote, { class: 'note' })] : [];
  const xhtml = [element('h1', title), ...note, listOf(rows), bookFooter(view)].join('\n');
  return { id: 'nhiem-vu', title: words.tasks, xhtml, headings: [] };
}

/** Below each chapter: its source and the day for which it stands. */
export function bookFooter({ name, source, page, portal, asOf }: BookView): string {
  const doubt = source.unverified ? `; ${phrases.unverified}` : '';
  const checked = `${phrases.checkedOn(source.checkedOn.text)}${doubt}`;
  const own = linked(
    { text: source.name, ...(source.address && { address: source.address }) },
    page,
  );
  return wrapped(
    'footer',
    wrapped('p', `${escapeXml(`${name}. ${words.source} `)}${own}, ${escapeXml(checked)}.`) +
      wrapped(
        'p',
        `${escapeXml(`${portal}, ${phrases.asOf(asOf.text)}. ${words.page} `)}${linked({ text: page, address: page }, page)}`,
      ),
  );
}

/** Status with its reason and day, in one sentence. */
function statusOf({ status, asOf, page }: BookView): string {
  const { label, since, reason, unverified } = status;
  const lead = escapeXml(since ? `${since}: ` : '');
  const why = reason.length > 0 || since ? ` – ${lead}${partsOf(reason, page)}` : '';
  const doubt = unverified ? ` (${phrases.unverified})` : '';
  const day = phrases.asOf(asOf.text);
  return `${element('b', `${words.status}: ${label}`)}${why}${escapeXml(`${doubt} (${day}).`)}`;
}

/** Status and subject stand above; the subject stands here too where something is said of it. */
function factsOf({ facts, subject, page }: BookView): string {
  const others = facts.filter(
    ({ term, values: [value] }) =>
      term !== terms.status && (value?.text !== subject || Boolean(value.note)),
  );
  const rows = others.map(({ term, values }) => {
    const texts = values.map(({ note, ...value }) => {
      const own = linked(value, page);
      return wrapped('dd', note ? `${own}${escapeXml(` (${note})`)}` : own);
    });
    return element('dt', term) + texts.join('');
  });
  return wrapped('dl', rows.join('\n'));
}

function partsOf(parts: readonly TextPart[], page: string): string {
  return parts.map((part) => linked(part, page)).join('');
}

/** Links lead to full addresses: a book lies on no portal. */
function linked({ text, address }: TextPart, page: string): string {
  return address && URL.canParse(address, page)
    ? element('a', text, { href: new URL(address, page).href })
    : escapeXml(text);
}

function listOf(rows: readonly string[]): string {
  return wrapped('ul', rows.map((row) => wrapped('li', row)).join('\n'));
}
