import { documentTypeName } from '../../domain/document-type.ts';
import type { Entry } from '../../collections/library.ts';
import type { SearchEntry } from '../../search/index/entry.ts';
import { phrases } from '../../strings/phrases.ts';
import { dateView, dayView } from '../parts/dates.ts';
import { documentAddress } from '../parts/documents.ts';
import { statusMark } from '../parts/status.ts';
import type { DocumentEntry, Portal } from '../portal.ts';

/** All of an entry that search shows and filters by, besides its text. */
export type Head = Omit<SearchEntry, 'blocks'>;

export function articleHead(portal: Portal, { id, data }: Entry<'articles'>): Head {
  const day = dayView(data.publishedAt, portal.library.site.timeZone);
  const { find, routes } = portal;
  return {
    id: `articles/${id}`,
    address: routes.article(id),
    title: data.title,
    names: [],
    kind: phrases.news,
    day: day.text,
    ownDay: day.iso.slice(0, 10),
    tellsOfDays: true,
    facets: {
      loai: [phrases.news],
      'chuyen-muc': [find.section(data.section)?.data.name ?? data.section],
      'dia-ban': data.places.map((it) => find.place(it)?.data.name ?? it),
      'chu-de': data.topics.map((it) => find.topic(it)?.data.name ?? it),
      nam: [day.iso.slice(0, 4)],
    },
  };
}

export function documentHead(portal: Portal, entry: DocumentEntry): Head {
  const { data, collection, id } = entry;
  const kind = collection === 'plans' ? phrases.plans : phrases.documents;
  const type = documentTypeName(data.type);
  const state = statusMark(portal, entry).label;
  const isDated = data.issuedOn !== 'unknown';
  return {
    id: `${collection}/${id}`,
    address: documentAddress(portal, entry),
    title: data.subject,
    names: [data.symbol === 'unknown' ? type : `${type} ${data.symbol}`, data.shortTitle].filter(
      (it) => it !== undefined,
    ),
    kind,
    symbol: data.symbol === 'unknown' ? undefined : `${type} ${data.symbol}`,
    state,
    day: isDated ? dateView(data.issuedOn).text : undefined,
    ownSymbol: data.symbol === 'unknown' ? undefined : `${type} ${data.symbol}`,
    ownDay: isDated ? data.issuedOn : undefined,
    ownType: data.type,
    facets: {
      loai: [kind],
      'the-loai': [type],
      'co-quan': data.issuers.map((it) => portal.find.body(it)?.data.name ?? it),
      ...(isDated && { nam: [data.issuedOn.slice(0, 4)] }),
      'tinh-trang': [state],
    },
  };
}

export function guideHead(portal: Portal, { id, data }: Entry<'guides'>): Head {
  return {
    id: `guides/${id}`,
    address: portal.routes.guide(id),
    title: data.title,
    names: [],
    kind: phrases.guides,
    day: dateView(data.publishedOn).text,
    ownDay: data.publishedOn,
    facets: { loai: [phrases.guides], nam: [data.publishedOn.slice(0, 4)] },
  };
}

export function pageHead(portal: Portal, { id, data }: Entry<'pages'>): Head {
  return {
    id: `pages/${id}`,
    address: portal.routes.page(id),
    title: data.title,
    names: [],
    kind: phrases.plainPages,
    facets: { loai: [phrases.plainPages] },
  };
}
