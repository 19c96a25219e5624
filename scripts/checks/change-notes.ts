import { dayOf, firstDayOf, isPartialDay, type Day } from '../../src/domain/calendar.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

type Noted = Entry<'articles' | 'guides' | 'pages' | 'resolutions' | 'documents' | 'plans'>;

/** A note tells of an edit to what was public: not before it was published, and not of days to come. */
export function checkChangeNotes(library: Library, today: Day): Finding[] {
  const { articles, guides, pages, resolutions, documents, plans, site } = library;
  const noted: Noted[] = [...articles, ...guides, ...pages, ...resolutions, ...documents, ...plans];
  return noted.flatMap((entry) => {
    const from = publishedOn(entry.data, site.timeZone);
    return entry.data.changes.flatMap(({ on }, index) => [
      ...(from && on < from
        ? [finding(entry, index, 'change-before-publication', { on, from })]
        : []),
      ...(on > today ? [finding(entry, index, 'change-in-future', { on, today })] : []),
    ]);
  });
}

/** Earliest day on which it can have been read here, as far as its facts tell. */
function publishedOn(data: Noted['data'], timeZone: string): Day | undefined {
  if (data.publishAt) return dayOf(data.publishAt, timeZone);
  if ('publishedAt' in data) return dayOf(data.publishedAt, timeZone);
  if ('publishedOn' in data) return data.publishedOn;
  const issuedOn = 'issuedOn' in data ? data.issuedOn : 'unknown';
  return isPartialDay(issuedOn) ? firstDayOf(issuedOn) : undefined;
}

function finding(
  { file }: Noted,
  index: number,
  rule: string,
  values: Record<string, string>,
): Finding {
  const path = ['changes', index, 'on'];
  return { file, path, field: path.join('.'), rule, values };
}
