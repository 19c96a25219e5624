import { parseClauses, type Clause } from './clause.ts';
import {
  alignClauses,
  expectedId,
  type ClausePair,
  type ComparedClause,
} from './comparison/alignment.ts';
import { readable } from './comparison/readable.ts';
import { compareWords, type ComparedPart } from './comparison/words.ts';

export type { ComparedPart } from './comparison/words.ts';

/** What became of one clause, or of the words outside all clauses, between two versions of a text. */
export interface TextChange {
  /** `moved`: it bears another number, and its words may differ too. `opening`, `closing`: outside all clauses. */
  kind: 'reworded' | 'moved' | 'added' | 'removed' | 'opening' | 'closing';
  /** Id in the earlier and in the later version, where it stands in it. */
  before?: string;
  after?: string;
  /** Of a clause that was added or dropped, with all below it. */
  parts: ComparedPart[];
}

/** Two versions compared, with the outlines by which their clauses are named. */
export interface TextComparison {
  changes: TextChange[];
  clausesBefore: Clause[];
  clausesAfter: Clause[];
}

/**
 * Compare two versions of a document's text in Markdown, clause by clause in the order of the later one. `moved` holds
 * present ids by former ones. What differs in form alone (stress, links, space) is no change.
 */
export function compareTexts(
  before: string,
  after: string,
  moved: Readonly<Record<string, string>> = {},
): TextComparison {
  const [from, to] = [readText(before), readText(after)];
  const pairs = alignClauses(from.blocks, to.blocks, moved);
  return {
    changes: [
      ...outside('opening', from.opening, to.opening),
      ...changesOf(pairs),
      ...outside('closing', from.closing, to.closing),
    ],
    clausesBefore: from.clauses,
    clausesAfter: to.clauses,
  };
}

interface Block extends ComparedClause {
  label: string;
}

function readText(text: string) {
  const clauses = parseClauses(text);
  const blocks: Block[] = clauses.map((clause) => ({
    id: clause.id,
    parent: clause.parent,
    label: clause.label,
    words: readable(clause.text),
  }));
  const gaps: string[] = [];
  let end = 0;
  for (const clause of clauses) {
    gaps.push(text.slice(end, clause.start));
    end = Math.max(end, clause.end);
  }
  const [opening, ...others] = [...gaps, text.slice(end)];
  return { clauses, blocks, opening: readable(opening), closing: readable(others.join('\n\n')) };
}

function outside(kind: 'opening' | 'closing', before: string, after: string): TextChange[] {
  const parts = compareWords(before, after);
  return parts.some((part) => part.kind === 'changed') ? [{ kind, parts }] : [];
}

function changesOf(pairs: readonly ClausePair<Block>[]): TextChange[] {
  const newIds = new Map(
    pairs.flatMap(({ before, after }) => (before && after ? [[before.id, after.id]] : [])),
  );
  const lone = new Set(
    pairs.flatMap(({ before, after }) =>
      before && !after ? [`- ${before.id}`] : after && !before ? [`+ ${after.id}`] : [],
    ),
  );
  return pairs.flatMap((pair): TextChange[] => {
    const { before, after } = pair;
    if (before && after) return changeOf(before, after, newIds);
    const clause = before ?? after;
    const sign = before ? '-' : '+';
    if (!clause || lone.has(`${sign} ${clause.parent ?? ''}`)) return [];
    const text = wholeText(clause, pairs, { sign, lone });
    return before
      ? [{ kind: 'removed', before: before.id, parts: compareWords(text, '') }]
      : [{ kind: 'added', after: clause.id, parts: compareWords('', text) }];
  });
}

function changeOf(before: Block, after: Block, newIds: ReadonlyMap<string, string>): TextChange[] {
  const parts = compareWords(before.words, after.words);
  const isMoved = expectedId(before, newIds) !== after.id;
  if (!isMoved && !parts.some(({ kind }) => kind === 'changed')) return [];
  return [{ kind: isMoved ? 'moved' : 'reworded', before: before.id, after: after.id, parts }];
}

/** Words of a clause that stands in one version alone, with what stands below it in that version alone. */
function wholeText(
  clause: Block,
  pairs: readonly ClausePair<Block>[],
  { sign, lone }: { sign: string; lone: ReadonlySet<string> },
): string {
  const below = pairs
    .map(({ before, after }) => (sign === '-' ? before : after))
    .filter((it) => it?.id.startsWith(`${clause.id}/`) && lone.has(`${sign} ${it.id}`))
    .map((it) => `${it?.label ?? ''} ${it?.words ?? ''}`);
  return [clause.words, ...below].filter(Boolean).join('\n');
}
