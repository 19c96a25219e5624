import { clauseAnchor } from '../../src/domain/clause.ts';
import { unitsOfPath } from '../../src/domain/clause/unit.ts';
import { routesUnder } from '../../src/routes.ts';
import type { Library } from '../../src/collections/library.ts';
import { entryPages, type PageEntry } from './entry-pages.ts';
import type { Finding } from './portal.ts';

const ROUTES = routesUnder('/');
/** Folders whose pages are entries, but for lists below them. */
const FOLDERS = [
  ROUTES.news(),
  ROUTES.resolutions(),
  ROUTES.documents(),
  ROUTES.plans,
  ROUTES.guides,
].map((it) => it.replaceAll('/', ''));
const LIST = /^(?:loai|nam|trang-\d+)$|\./;

/**
 * A link in a body to an address inside the portal leads to an entry's page, to a former address, or to a list; an
 * anchor that names a clause to one that the document has or had. Addresses of other kinds are left to the check of
 * the rendered pages, which cannot name the line that the editor wrote.
 */
export function checkLinks(library: Library): Finding[] {
  const { articles, resolutions, documents, plans, guides, pages } = library;
  const places = placesOf(library);
  return [...articles, ...resolutions, ...documents, ...plans, ...guides, ...pages].flatMap(
    ({ file, body, bodyLine = 1 }) =>
      (body?.links ?? []).flatMap(({ address, line }) => {
        const fault = faultOf(insideOf(library, address), places);
        if (!fault) return [];
        const { rule, ...values } = fault;
        const found = { rule, values: { address, ...values } };
        return [{ file, path: [], field: 'body', line: bodyLine + line - 1, ...found }];
      }),
  );
}

/** Where links may lead. */
interface Places {
  entries: ReadonlyMap<string, PageEntry>;
  others: ReadonlySet<string>;
}

function placesOf(library: Library): Places {
  const entries = entryPages(library);
  const single = Object.values(ROUTES).filter((route) => typeof route === 'string');
  const lists = [ROUTES.news(), ROUTES.documents(), ROUTES.resolutions()];
  const former = [
    ...library.redirects.map(({ data }) => data.from),
    ...[...entries.values()].flatMap(({ data }) => data.aliases),
  ];
  return { entries, others: new Set([...single, ...lists, ...former]) };
}

/** The address below the portal's own, from its slash on; `undefined` for one that leaves the portal. */
function insideOf({ site }: Library, address: string): string | undefined {
  if (/^\/(?!\/)/.test(address)) return address;
  const home = new URL(site.basePath, site.address).href;
  return address.startsWith(home) ? `/${address.slice(home.length)}` : undefined;
}

interface Fault {
  rule: 'broken-link' | 'broken-anchor';
  /** Address that was meant, as far as it can be told. */
  meant?: string;
}

function faultOf(address: string | undefined, places: Places): Fault | undefined {
  const [whole = '', anchor] = (address ?? '').split('#');
  const [path = ''] = whole.split('?');
  if (path === '' || path === '/' || places.others.has(path)) return undefined;
  const [folder = '', name = '', ...below] = path.split('/').filter(Boolean);
  const isOfFolder = FOLDERS.includes(folder) && name !== '' && !LIST.test(name);
  const isPlain = name === '' && !folder.includes('.');
  if (!isOfFolder && !isPlain) return undefined;

  const page = isPlain ? `/${folder}/` : `/${folder}/${name}/`;
  const entry = places.entries.get(page);
  const isWhole = below.length > 0 || path.endsWith('/');
  if (!entry || !isWhole) return { rule: 'broken-link', ...meantBy(name || folder, places) };
  if (below[0] === 'nhiem-vu' && entry.collection === 'plans') {
    const hasTask = entry.data.tasks.some(({ id }) => id === below[1]);
    return hasTask ? undefined : { rule: 'broken-link', meant: page };
  }
  return below.length === 0 && anchor && lacksClause(entry, anchor)
    ? { rule: 'broken-anchor' }
    : undefined;
}

/** The one page of that name, in another folder or with its last slash. */
function meantBy(name: string, { entries, others }: Places): Pick<Fault, 'meant'> {
  const alike = [...entries.keys(), ...others].filter((it) => it.endsWith(`/${name}/`));
  const [meant, ...more] = alike;
  return meant !== undefined && more.length === 0 ? { meant } : {};
}

/** True for an anchor that names a clause which the document neither has nor had. */
function lacksClause({ body, record }: PageEntry, anchor: string): boolean {
  const units = anchor.split('/');
  if (unitsOfPath(anchor).length < units.length) return false;
  const known = [
    ...(body?.clauses ?? []).map(({ id }) => id),
    ...Object.keys(record?.moved ?? {}),
    ...Object.keys(record?.retired ?? {}),
  ];
  return !known.some((id) => clauseAnchor(id) === anchor);
}
