import type { ClauseWords } from '../../study/pack/assemble.ts';
import { element } from '../dom/element.ts';

/** Where the text stands in a document's page. */
const TEXT = 'p_van-ban';

/**
 * Words of a document by clause, cut from its page, which holds them once for all. `page` is the page's full address:
 * links lead there, since the text stands elsewhere. Each clause is written when it is asked for.
 */
export function cutWords(html: string, page: string): ClauseWords {
  const text = new DOMParser().parseFromString(textIn(html), 'text/html').getElementById(TEXT);
  const proses = new Map<string, Element[]>();
  for (const prose of text?.querySelectorAll('.prose') ?? []) {
    const id = prose.closest('[data-clause]')?.id ?? '';
    proses.set(id, [...(proses.get(id) ?? []), prose]);
  }
  const written = new Map<string, string>();
  const write = (id: string): string | undefined => {
    const own = proses.get(id)?.map((prose) => toXhtml(prose, page));
    if (own) written.set(id, own.join('\n'));
    return written.get(id);
  };
  return { has: (id) => proses.has(id), get: (id) => written.get(id) ?? write(id) };
}

/** The part of a page from its text on: what stands before it, tables of tasks among it, need not be parsed. */
function textIn(html: string): string {
  const at = html.indexOf(` id="${TEXT}"`);
  const end = html.indexOf('</main>', at);
  return at === -1 ? '' : html.slice(html.lastIndexOf('<', at), end === -1 ? undefined : end);
}

/** Content of an element as XHTML without what only its page needs; pictures are told by their words. */
function toXhtml(prose: Element, page: string): string {
  const copy = prose.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('*')) {
    for (const { name } of [...part.attributes]) {
      if (name === 'id' || name.startsWith('data-')) part.removeAttribute(name);
    }
    const href = part.getAttribute('href');
    if (href !== null && URL.canParse(href, page))
      part.setAttribute('href', new URL(href, page).href);
    if (part.localName === 'img') part.replaceWith(...pictureWords(part));
  }
  const xml = new XMLSerializer().serializeToString(copy);
  return xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('</'));
}

function pictureWords(picture: Element): Node[] {
  const words = picture.getAttribute('alt');
  return words ? [element('em', {}, [`[${words}]`])] : [];
}
