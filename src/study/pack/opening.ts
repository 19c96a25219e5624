import { formatDay, isDay } from '../../domain/calendar.ts';
import { element, escapeXml, wrapped } from '../../epub/xml.ts';
import { MEETING_SOURCE, sheetWords as words } from '../../strings/pack.ts';
import { agendaWords } from './agenda.ts';
import { typedOrBlank } from './blank.ts';
import type { Pack, Section } from './pack.ts';

/** Whose meeting it is, on what, when and where; `top` is the level of the heading. */
export function headSection({ meeting: { details }, portal }: Pack, top: number): Section {
  const { superior, organisation, topic, day, time, place, chair, secretary } = details;
  const names = words.details;
  const rows: [string, string][] = [
    [names.day, isDay(day) ? formatDay(day) : ''],
    [names.time, time],
    [names.place, place],
    [names.chair, chair],
    [names.secretary, secretary],
  ];
  const xhtml = [
    wrapped('p', nameOrBlank(names.superior, superior), { class: 'superior' }),
    wrapped('p', wrapped('b', nameOrBlank(names.organisation, organisation)), {
      class: 'organisation',
    }),
    element(`h${top}`, words.title),
    wrapped('p', `${escapeXml(`${names.topic}: `)}${typedOrBlank(topic)}`, { class: 'topic' }),
    ...(portal.demoNotice ? [element('p', portal.demoNotice, { class: 'note' })] : []),
    wrapped(
      'ul',
      rows
        .map(([name, value]) => wrapped('li', `${escapeXml(`${name}: `)}${typedOrBlank(value)}`))
        .join(''),
      { class: 'details' },
    ),
  ];
  return { id: 'mo-dau', title: words.title, xhtml: xhtml.join('\n'), headings: [] };
}

/** The agenda with where its steps come from; none where every line is left out. */
export function agendaSection({ meeting, steps }: Pack, top: number): Section[] {
  const lines = agendaWords(meeting.agenda, steps);
  if (lines.length === 0) return [];
  const isWhole = lines.length === steps.length && lines.every((line, at) => line === steps[at]);
  const hasSteps = lines.some((line) => steps.includes(line));
  const source =
    `${escapeXml(`${words.agendaSource} `)}${element('a', MEETING_SOURCE.name, { href: MEETING_SOURCE.address })}` +
    escapeXml(isWhole ? '.' : `; ${words.agendaChanged}.`);
  const xhtml = [
    element(`h${top}`, words.agenda),
    wrapped('ol', lines.map((line) => element('li', line)).join('')),
    ...(hasSteps ? [wrapped('p', source, { class: 'source' })] : []),
  ];
  return [{ id: 'chuong-trinh', title: words.agenda, xhtml: xhtml.join('\n'), headings: [] }];
}

/** A name speaks for itself; a place for one says whose. */
function nameOrBlank(label: string, name: string): string {
  return name.trim() ? typedOrBlank(name) : `${escapeXml(`${label}: `)}${typedOrBlank(name)}`;
}
