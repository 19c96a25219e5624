import { packWords, sheetWords } from '../../strings/pack.ts';
import type { Extract } from '../../study/pack/choice.ts';
import type { PackDocument } from '../../study/pack/document.ts';
import { extractName } from '../../study/pack/extract.ts';
import { findClause } from '../../study/pack/outline.ts';
import type { MovableItem } from './movable-list.ts';

/** Name of an extract for its reader; of what is not known, its ids. */
export function nameOfExtract({ document, clause }: Extract, facts?: PackDocument): string {
  if (!facts) return clause ? `${clause}, ${document}` : document;
  if (!clause) return sheetWords.wholeText(facts.name);
  const found = findClause(facts, clause);
  return found.kind === 'present'
    ? extractName({ document: facts, clause: found.clause })
    : `${clause}, ${facts.name}`;
}

/** The extracts of a choice as lines to arrange, with what must be known: that one is gone, or not plainly in force. */
export function chosenItems(
  extracts: readonly Extract[],
  factsOf: (document: string) => PackDocument | undefined,
): MovableItem[] {
  return extracts.map((extract) => {
    const facts = factsOf(extract.document);
    const warning = facts && warningOf(extract, facts);
    return {
      key: `${extract.document}~${extract.clause}`,
      name: nameOfExtract(extract, facts),
      ...(warning && { warning }),
    };
  });
}

function warningOf({ clause }: Extract, facts: PackDocument): string {
  if (clause && findClause(facts, clause).kind !== 'present') return packWords.gone;
  return facts.status.isWarning ? facts.status.label : '';
}
