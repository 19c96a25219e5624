import { clauseLabel } from '../../domain/clause.ts';
import { levelOfSymbol } from '../../domain/issuer-level.ts';
import { LEVEL_LABELS } from '../../strings/labels.ts';
import { relationsOf } from '../held-relations.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type { CascadeRow, CascadeView } from '../views/cascade-parts.ts';
import type { RelatedDocument } from '../views/relation-parts.ts';
import { clauseWords } from './clauses.ts';
import { issuersOf } from './documents.ts';
import { heldDocument, targetDocument } from './relation-edges.ts';
import { targetGroups } from './target-groups.ts';

/** A document on its way down, and by which claims it carries out others. */
interface Step {
  document: RelatedDocument;
  /** Absent for a document that this portal does not hold. */
  entry?: DocumentEntry;
  claims: { key: string; held: HeldRelation }[];
}

/**
 * The documents above one that it carries out, itself, and all below that carry it out in turn. Undefined where it
 * stands alone.
 */
export function cascadeOf(portal: Portal, entry: DocumentEntry): CascadeView | undefined {
  const steps = new Map<string, Step>();
  addAbove(portal, entry, steps);
  addBelow(portal, entry, steps);
  if (steps.size === 1) return undefined;
  const depths = new Map([...steps.keys()].map((key) => [key, depthOf(key, steps, new Set())]));
  const inOrder = [...steps].sort(
    ([a, one], [b, other]) =>
      (depths.get(a) ?? 0) - (depths.get(b) ?? 0) ||
      one.document.date.iso.localeCompare(other.document.date.iso),
  );
  const rows = inOrder.map(([key, step]) => ({
    ...rowOf(portal, step, steps),
    depth: depths.get(key) ?? 0,
    here: key === entry.id,
  }));
  const entries = inOrder.flatMap(([, step]) => step.entry ?? []);
  return { rows, targets: targetGroups(portal, entries) };
}

/** What an entry carries out, as far as it is shown. */
function stepOf(portal: Portal, entry: DocumentEntry): Step {
  const claims = relationsOf(entry).flatMap((held) => {
    const target = held.relation.kind === 'implements' && targetDocument(portal, held);
    return target ? [{ key: target.key, held }] : [];
  });
  return { document: heldDocument(portal, entry), entry, claims };
}

function addAbove(portal: Portal, entry: DocumentEntry, steps: Map<string, Step>): void {
  if (steps.has(entry.id)) return;
  const step = stepOf(portal, entry);
  steps.set(entry.id, step);
  for (const { key, held } of step.claims) {
    const target = portal.find.document(held.relation.document ?? '');
    const document = target ? undefined : targetDocument(portal, held);
    if (target) addAbove(portal, target, steps);
    else if (document && !steps.has(key)) steps.set(key, { document, claims: [] });
  }
}

function addBelow(portal: Portal, entry: DocumentEntry, steps: Map<string, Step>): void {
  for (const { relation, acting } of portal.relationsOn(entry.id)) {
    if (relation.kind !== 'implements' || steps.has(acting.id)) continue;
    steps.set(acting.id, stepOf(portal, acting));
    addBelow(portal, acting, steps);
  }
}

/** Longest way down to a document; a circle, which no text can close, is cut where it is met. */
function depthOf(key: string, steps: Map<string, Step>, open: Set<string>): number {
  if (open.has(key)) return 0;
  open.add(key);
  const above = (steps.get(key)?.claims ?? []).filter((claim) => steps.has(claim.key));
  const depth = Math.max(0, ...above.map((claim) => depthOf(claim.key, steps, open) + 1));
  open.delete(key);
  return depth;
}

function rowOf(
  portal: Portal,
  { document, entry, claims }: Step,
  steps: Map<string, Step>,
): Omit<CascadeRow, 'depth' | 'here'> {
  const symbol = entry ? entry.data.symbol : document.name;
  const levels = entry?.data.issuers.map((id) => portal.find.body(id)?.data.level) ?? [];
  const level = levels.find((it) => it !== undefined) ?? levelOfSymbol(symbol);
  return {
    document,
    issuers: entry ? issuersOf(portal, entry) : '',
    ...(level && { level: LEVEL_LABELS[level] }),
    claims: claims.flatMap(({ key, held }) => {
      const target = steps.get(key);
      if (!target) return [];
      return [{ name: target.document.name, clauses: clausesIn(held, target), basis: held.basis }];
    }),
    ...(entry?.collection === 'plans' && { tasks: entry.data.tasks.length }),
  };
}

function clausesIn({ relation }: HeldRelation, { entry }: Step): string {
  return relation.clauses
    .map((id) => (entry ? clauseWords(entry, id) : clauseLabel({ id }, [])))
    .join('; ');
}
