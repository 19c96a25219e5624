import { element, wrapped } from '../../epub/xml.ts';
import { sheetWords as words } from '../../strings/pack.ts';
import { colophon, minutesSection, questionsSection } from './closing.ts';
import { extractName, extractXhtml } from './extract.ts';
import { agendaSection, headSection } from './opening.ts';
import type { Pack, Section } from './pack.ts';

/**
 * The parts of a pack in the order of the paper, as XHTML; on a page and in an e-book alike. `top` is the level of
 * their headings.
 */
export function packSections(pack: Pack, top: number): Section[] {
  const { parts } = pack.meeting;
  return [
    headSection(pack, top),
    ...(parts.agenda ? agendaSection(pack, top) : []),
    extractsSection(pack, top),
    ...(parts.questions ? questionsSection(pack, top) : []),
    ...(parts.minutes ? [minutesSection(top)] : []),
    colophon(pack),
  ];
}

function extractsSection(pack: Pack, top: number): Section {
  const seen = new Set<string>();
  const parts = pack.extracts.map((extract, index) => {
    const isFirst = !seen.has(extract.document.id);
    seen.add(extract.document.id);
    const xhtml = extractXhtml(extract, { pack, isFirst, top: top + 1 });
    return wrapped('section', xhtml, { id: `trich-${index + 1}`, class: 'extract' });
  });
  const empty = parts.length === 0 ? [element('p', words.noExtracts)] : [];
  return {
    id: 'trich-van-ban',
    title: words.extracts,
    xhtml: [element(`h${top}`, words.extracts), ...empty, ...parts].join('\n'),
    headings: pack.extracts.map((extract, index) => ({
      id: `trich-${index + 1}`,
      title: extractName(extract),
      level: 1,
    })),
  };
}
