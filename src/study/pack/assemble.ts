import { parentsOf, withChildren } from '../../domain/clause-tree.ts';
import type { Extract } from './choice.ts';
import type { PackClause, PackDocument } from './document.ts';
import { findClause } from './outline.ts';

/** Words of a document as XHTML by the id of their clause; under `''` what stands before all clauses. */
export type ClauseWords = Pick<ReadonlyMap<string, string>, 'has' | 'get'>;

/** A document as it was fetched. */
export interface HeldDocument {
  facts: PackDocument;
  words: ClauseWords;
}

/** What came of fetching a document. */
export type Fetched = HeldDocument | { failure: 'missing' | 'unreachable'; facts?: PackDocument };

/** An extract with all that is said of it. */
export interface PackedExtract {
  /** Place in the choice. */
  place: number;
  document: PackDocument;
  /** Absent for the whole document. */
  clause?: PackClause;
  /** Clauses in which it stands, outermost first. */
  parents: PackClause[];
  /** Its own words and those below it, in the order of the text, as XHTML. */
  words: string[];
}

/** Why an extract is not, or not as it was chosen, in the pack. */
export type Fault =
  | { kind: 'missing' | 'unreachable'; name: string }
  | { kind: 'retired'; name: string; words: string; why: string }
  | { kind: 'unknown' | 'wordless' | 'moved'; name: string; words: string };

/**
 * Put the extracts of a choice together from the documents fetched. What cannot be had is a fault, each once, and the rest
 * is there all the same.
 */
export function assemble(
  extracts: readonly Extract[],
  fetched: ReadonlyMap<string, Fetched>,
): { extracts: PackedExtract[]; faults: Fault[] } {
  const packed: PackedExtract[] = [];
  const faults = new Map<string, Fault>();
  const note = (fault: Fault) => faults.set(JSON.stringify(fault), fault);
  for (const [place, { document, clause }] of extracts.entries()) {
    const held = fetched.get(document);
    if (!held) continue;
    if ('failure' in held) {
      note({ kind: held.failure, name: held.facts?.name ?? document });
      continue;
    }
    const { facts, words } = held;
    const target = clause === '' ? undefined : findClause(facts, clause);
    if (target && target.kind !== 'present') {
      note(
        target.kind === 'retired'
          ? { ...target, name: facts.name }
          : { kind: 'unknown', name: facts.name, words: clause },
      );
      continue;
    }
    const own = target?.clause;
    if (target?.isMoved) note({ kind: 'moved', name: facts.name, words: target.clause.words });
    const taken = own ? withChildren(facts.clauses, own) : facts.clauses;
    const ids = own ? taken.map(({ id }) => id) : ['', ...taken.map(({ id }) => id)];
    for (const { id, words: missing } of taken) {
      if (!words.has(id)) note({ kind: 'wordless', name: facts.name, words: missing });
    }
    const texts = ids.flatMap((id) => words.get(id) ?? []);
    if (texts.length === 0) {
      if (taken.length === 0) note({ kind: 'wordless', name: facts.name, words: '' });
      continue;
    }
    packed.push({
      place,
      document: facts,
      ...(own && { clause: own }),
      parents: own ? parentsOf(facts.clauses, own) : [],
      words: texts,
    });
  }
  return { extracts: packed, faults: [...faults.values()] };
}
