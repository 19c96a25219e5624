import { webAddress } from '../../../src/schemas/fields.ts';
import { tidyLine, tidyText, type NewEvidence } from '../new-report.ts';

/** Finds a file that a table names; undefined when there is none, or none that may be published. */
export type FindFile = (
  name: string,
) => { attachment: string } | { file: string } | { rule: string };

/** Evidence of a row, or the rule that its two cells break. */
export type EvidenceReading =
  | { evidence: NewEvidence[] }
  | { rule: string; at: 'evidenceTitle' | 'evidencePlace'; values: Record<string, string> };

/** Evidence from a cell of titles and one of places; several stand in lines, as many in one as in the other. */
export function readEvidence(titles: string, places: string, findFile: FindFile): EvidenceReading {
  const [names, wheres] = [linesIn(titles), linesIn(places)];
  if (names.length === 0 && wheres.length === 0) return { evidence: [] };
  if (wheres.length === 0) {
    return {
      rule: 'evidence-without-place',
      at: 'evidencePlace',
      values: { title: names.join(' ') },
    };
  }
  if (names.length === 0) {
    return {
      rule: 'evidence-without-title',
      at: 'evidenceTitle',
      values: { place: wheres.join(' ') },
    };
  }
  const paired = wheres.length === 1 ? [tidyLine(titles)] : names;
  if (paired.length !== wheres.length) {
    const values = { titles: String(names.length), places: String(wheres.length) };
    return { rule: 'evidence-counts', at: 'evidencePlace', values };
  }
  const evidence: NewEvidence[] = [];
  for (const [index, where] of wheres.entries()) {
    const title = paired[index] ?? '';
    if (/^https?:/i.test(where)) {
      if (!webAddress.safeParse(where).success) {
        return { rule: 'evidence-address', at: 'evidencePlace', values: { found: where } };
      }
      evidence.push({ title, address: where });
      continue;
    }
    const place = findFile(where);
    if ('rule' in place) return { rule: place.rule, at: 'evidencePlace', values: { found: where } };
    evidence.push({ title, ...place });
  }
  return { evidence };
}

function linesIn(text: string): string[] {
  return tidyText(text)
    .split('\n')
    .map((line) => tidyLine(line).replace(/^[-•+*]\s+/, ''))
    .filter(Boolean);
}
