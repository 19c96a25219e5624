import { element, escapeXml, wrapped } from '../../epub/xml.ts';
import { sheetWords as words } from '../../strings/pack.ts';
import type { PackedExtract } from './assemble.ts';
import type { Pack } from './pack.ts';
import { unbroken } from './unbroken.ts';

/** Name of an extract: the words that cite it, with a capital; a whole document is called so. */
export function extractName({ document, clause }: Pick<PackedExtract, 'document' | 'clause'>) {
  if (!clause) return words.wholeText(document.name);
  return `${capitalised(clause.words)} ${document.mention.later}`;
}

/**
 * An extract as XHTML: name, status, the titles above it, its own words, then citation, source and day. `isFirst` is the
 * first extract of its document, which names it in full; `top` is the level of the extract's heading.
 */
export function extractXhtml(
  extract: PackedExtract,
  { pack, isFirst, top }: { pack: Pack; isFirst: boolean; top: number },
): string {
  const { document, parents } = extract;
  const path = parents.map(({ title }) => title).join(' › ');
  return [
    wrapped(`h${top}`, unbroken(extractName(extract))),
    statusXhtml(extract),
    ...(document.text === 'full' ? [] : [element('p', words.summary, { class: 'note' })]),
    ...(path ? [wrapped('p', unbroken(`${words.inside} ${path}`), { class: 'inside' })] : []),
    wrapped('div', withHeadingsFrom(extract.words.join('\n'), top + 1), { class: 'words prose' }),
    sourceXhtml(extract, { pack, isFirst }),
  ].join('\n');
}

function statusXhtml({ document: { status } }: PackedExtract): string {
  const doubt = status.unverified ? ` (${words.unverified})` : '';
  const reason = status.reason ? ` – ${status.reason}` : '';
  return wrapped(
    'p',
    `${element('b', `${words.status} ${status.label}`)}${unbroken(`${reason}${doubt}; ${words.asOf(status.asOf)}.`)}`,
    { class: status.isWarning ? 'status warning' : 'status' },
  );
}

function sourceXhtml(
  { document, clause }: PackedExtract,
  { pack, isFirst }: { pack: Pack; isFirst: boolean },
): string {
  const mention = isFirst ? document.mention.first : document.mention.later;
  const citation = clause ? `${clause.words} ${mention}` : mention;
  const page = `${pack.portal.origin}${document.address}${clause ? `#${clause.id}` : ''}`;
  const { name, address, checkedOn, unverified } = document.source;
  const doubt = unverified ? `; ${words.unverified}` : '';
  const issuer = address
    ? `${element('a', name, { href: address })}${escapeXml(` (${address})`)}`
    : escapeXml(name);
  return wrapped(
    'div',
    [
      wrapped('p', `${element('b', words.citation)} ${unbroken(citation)}.`),
      wrapped(
        'p',
        `${element('b', words.source)} ${element('a', page, { href: page })}. ${escapeXml(words.issuerSource)} ${issuer}, ` +
          unbroken(`${words.checkedOn(checkedOn)}${doubt}. ${words.takenOn(pack.day)}`),
      ),
    ].join('\n'),
    { class: 'source' },
  );
}

/** Headings of a text, moved so that the highest stands at a level; none deeper than the sixth. */
export function withHeadingsFrom(xhtml: string, top: number): string {
  const levels = [...xhtml.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  const shift = top - Math.min(...levels);
  return xhtml.replace(
    /<(\/?)h([1-6])(?=[\s>])/g,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + shift)}`,
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
