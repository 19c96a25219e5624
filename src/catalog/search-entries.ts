import { documentTypeName } from '../domain/document-type.ts';
import type { Entry } from '../collections/library.ts';
import { readBodyText } from '../markdown/body-text.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { SearchEntry } from '../search/index/record.ts';
import { phrases } from '../strings/phrases.ts';
import { dateView, dayView } from './parts/dates.ts';
import { documentAddress, symbolOf } from './parts/documents.ts';
import type { DocumentEntry, Portal } from './portal.ts';

/** Every public entry that search finds, in the order of ids, so that equal portals make equal indexes. */
export function searchEntries(portal: Portal, root: string): SearchEntry[] {
  const { listedArticles, documents, guides } = portal;
  const shown = <E extends { data: { withdrawn?: unknown }; id: string }>(entries: readonly E[]) =>
    entries.filter(({ data }) => !data.withdrawn).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = (entry: Entry) => bodyText(root, entry);
  return [
    ...listedArticles.map((it) => articleEntry(portal, it, text(it))),
    ...shown(documents).map((it) => documentEntry(portal, it, text(it))),
    ...shown(guides).map((it) => guideEntry(portal, it, text(it))),
  ];
}

function bodyText(root: string, { file, body }: Entry): string {
  if (!body) return '';
  return plainText(readBodyText(root, file), file.endsWith('.mdx') ? 'mdx' : 'markdown');
}

function articleEntry(portal: Portal, { id, data }: Entry<'articles'>, text: string): SearchEntry {
  const date = dayView(data.publishedAt, portal.library.site.timeZone);
  return {
    address: portal.routes.article(id),
    title: data.title,
    text: `${data.standfirst}\n${text}`,
    kind: phrases.news,
    date: date.text,
    filters: {
      loai: [phrases.news],
      nam: [date.iso.slice(0, 4)],
      'chuyen-muc': [portal.find.section(data.section)?.data.name ?? data.section],
    },
  };
}

function documentEntry(portal: Portal, entry: DocumentEntry, text: string): SearchEntry {
  const { data, collection } = entry;
  const kind = collection === 'plans' ? phrases.plans : phrases.documents;
  const tasks =
    'tasks' in data ? data.tasks.flatMap((task) => [task.title, task.description ?? '']) : [];
  const isDated = data.issuedOn !== 'unknown';
  return {
    address: documentAddress(portal, entry),
    title: data.subject,
    text: [data.shortTitle ?? '', text, ...tasks].join('\n'),
    kind,
    symbol:
      data.symbol === 'unknown' ? undefined : `${documentTypeName(data.type)} ${symbolOf(entry)}`,
    ...(isDated && { date: dateView(data.issuedOn).text }),
    filters: {
      loai: [kind],
      ...(isDated && { nam: [data.issuedOn.slice(0, 4)] }),
      'the-loai': [documentTypeName(data.type)],
    },
  };
}

function guideEntry(portal: Portal, { id, data }: Entry<'guides'>, text: string): SearchEntry {
  return {
    address: portal.routes.guide(id),
    title: data.title,
    text: `${data.standfirst}\n${text}`,
    kind: phrases.guides,
    date: dateView(data.publishedOn).text,
    filters: { loai: [phrases.guides], nam: [data.publishedOn.slice(0, 4)] },
  };
}
