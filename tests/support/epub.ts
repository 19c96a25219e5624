import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { readZip, type ZipFile } from './zip.ts';

const PACKAGE = 'EPUB/package.opf';
const XHTML = 'application/xhtml+xml';

/** An EPUB as a reader opens it: texts by their path. */
export function openEpub(epub: Uint8Array): Map<string, string> {
  return new Map(
    readZip(Buffer.from(epub)).map(({ name, bytes }) => [name, bytes.toString('utf8')]),
  );
}

/** What is wrong with an EPUB's structure (EPUB 3.3: container, package, navigation, content); nothing for a sound one. */
export function checkEpub(epub: Uint8Array): string[] {
  const files = readZip(Buffer.from(epub));
  const texts = new Map(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  const trees = new Map<string, Document>();
  const faults = containerFaults(files);
  for (const [name, text] of texts) {
    if (text !== text.normalize('NFC')) faults.push(`${name}: letters are not composed`);
    if (!/\.(xml|opf|xhtml)$/.test(name)) continue;
    try {
      trees.set(name, parseXml(text));
    } catch (error) {
      faults.push(`${name}: not well-formed: ${String(error)}`);
    }
  }
  if (trees.size < [...texts.keys()].filter((it) => /\.(xml|opf|xhtml)$/.test(it)).length)
    return faults;
  return [...faults, ...packageFaults(trees, [...texts.keys()]), ...contentFaults(trees)];
}

function containerFaults([first, ...others]: ZipFile[]): string[] {
  const faults: string[] = [];
  if (first?.name !== 'mimetype') faults.push('mimetype is not first');
  else if (!first.stored || first.extra > 0) faults.push('mimetype is not stored as it is');
  else if (first.bytes.toString() !== 'application/epub+zip') faults.push('mimetype is another');
  const names = others.map(({ name }) => name);
  if (new Set(names).size < names.length) faults.push('a file stands twice');
  const container = others.find(({ name }) => name === 'META-INF/container.xml');
  if (!container?.bytes.toString().includes(`full-path="${PACKAGE}"`)) faults.push('no container');
  return faults;
}

function packageFaults(trees: Map<string, Document>, names: string[]): string[] {
  const tree = trees.get(PACKAGE);
  if (!tree) return ['no package document'];
  const faults: string[] = [];
  const text = (name: string) => all(tree, name)[0]?.textContent ?? '';
  for (const name of ['dc:identifier', 'dc:title', 'dc:language', 'dc:creator', 'dc:source']) {
    if (!text(name).trim()) faults.push(`no ${name}`);
  }
  if (!/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text('dc:identifier')))
    faults.push('identifier is no uuid');
  const modified = all(tree, 'meta').find(
    (it) => it.getAttribute('property') === 'dcterms:modified',
  );
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(modified?.textContent ?? ''))
    faults.push('no instant of modification');
  const items = all(tree, 'item');
  const listed = items.map((it) => `EPUB/${it.getAttribute('href') ?? ''}`);
  const held = names.filter((it) => it.startsWith('EPUB/') && it !== PACKAGE);
  faults.push(
    ...listed.filter((it) => !held.includes(it)).map((it) => `${it} is listed, not held`),
  );
  faults.push(
    ...held.filter((it) => !listed.includes(it)).map((it) => `${it} is held, not listed`),
  );
  if (held.some((it) => /\.(ttf|otf|woff2?)$/.test(it))) faults.push('a font');
  const navigation = items.filter((it) => it.getAttribute('properties') === 'nav');
  const toc = trees.get(`EPUB/${navigation[0]?.getAttribute('href') ?? ''}`);
  if (navigation.length !== 1 || !toc) faults.push('no navigation document');
  const led = toc ? all(toc, 'a').map((it) => it.getAttribute('href')) : [];
  const byId = new Map(items.map((it) => [it.getAttribute('id'), it]));
  const order = all(tree, 'itemref').map((it) => byId.get(it.getAttribute('idref')));
  if (order.length === 0 || order.includes(undefined))
    faults.push('the order of reading is broken');
  const chapters = items.filter(
    (it) => it.getAttribute('media-type') === XHTML && !navigation.includes(it),
  );
  for (const chapter of chapters) {
    const href = chapter.getAttribute('href');
    if (!order.includes(chapter)) faults.push(`${href}: not in the order of reading`);
    if (!led.includes(href)) faults.push(`${href}: not in the table of contents`);
  }
  return faults;
}

function contentFaults(trees: Map<string, Document>): string[] {
  const pages = [...trees].filter(([name]) => name.endsWith('.xhtml'));
  const ids = new Map(pages.map(([name, tree]) => [name, idsOf(tree)]));
  return pages.flatMap(([name, tree]) => {
    const own = ids.get(name) ?? [];
    const faults = own
      .filter((id, index) => own.indexOf(id) < index)
      .map((it) => `id twice: ${it}`);
    if (!all(tree, 'title')[0]?.textContent) faults.push('no title');
    if (tree.documentElement?.getAttribute('xml:lang') !== 'vi') faults.push('no language');
    for (const element of all(tree, '*')) {
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
        faults.push(`strange ${element.tagName}`);
      const href = element.getAttribute('href') ?? element.getAttribute('src');
      if (href !== null && !isFound(href, name, ids, element))
        faults.push(`leads nowhere: ${href}`);
    }
    return faults.map((it) => `${name}: ${it}`);
  });
}

function isFound(
  href: string,
  from: string,
  ids: Map<string, string[]>,
  { tagName }: Element,
): boolean {
  if (/^(https?:\/\/|mailto:|tel:)./.test(href)) return tagName === 'a';
  const [file = '', id] = href.split('#');
  if (tagName === 'link') return file === 'style.css';
  const page = ids.get(file ? `EPUB/${file}` : from);
  return page !== undefined && (id === undefined || page.includes(decodeURIComponent(id)));
}

function parseXml(text: string): Document {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

function all(tree: Document, name: string): Element[] {
  return [...tree.getElementsByTagName(name)];
}

function idsOf(tree: Document): string[] {
  return all(tree, '*').flatMap((it) => it.getAttribute('id') ?? []);
}
