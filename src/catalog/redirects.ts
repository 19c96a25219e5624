import { digestOf } from './digest.ts';
import { documentAddress } from './parts/documents.ts';
import type { Portal } from './portal.ts';
import { publishedPortal } from './published.ts';

/** A former address and where its page stands. */
export interface RedirectView {
  /** With the base path. */
  address: string;
  canonical: string;
}

/** Pages at former addresses: those of `redirects.yaml` and the aliases of public entries. */
export async function redirectPages() {
  const portal = await publishedPortal();
  const origin = new URL(portal.library.site.address).origin;
  return formerAddresses(portal).map(({ from, to }) => {
    const view: RedirectView = { address: to, canonical: origin + to };
    const former = from.replace(/^\/|\/$/g, '');
    return { params: { former }, props: { view }, cacheKey: digestOf(view) };
  });
}

function formerAddresses(portal: Portal): { from: string; to: string }[] {
  const { library, routes, articles, documents, guides, pages } = portal;
  const moved = library.redirects.map(({ data: { from, to } }) => ({
    from,
    to: library.site.basePath + to.slice(1),
  }));
  const aliases = [
    ...articles.map((it) => ({ data: it.data, to: routes.article(it.id) })),
    ...documents.map((it) => ({ data: it.data, to: documentAddress(portal, it) })),
    ...guides.map((it) => ({ data: it.data, to: routes.guide(it.id) })),
    ...pages.map((it) => ({ data: it.data, to: routes.page(it.id) })),
  ];
  return [
    ...moved,
    ...aliases.flatMap(({ data, to }) => data.aliases.map((from) => ({ from, to }))),
  ];
}
