import { CHANGING_KINDS, ENDING_KINDS, isKindOf } from '../../domain/relation.ts';
import { lastDayOf } from '../../domain/calendar.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type {
  DiagramEdge,
  DiagramNode,
  DiagramView,
  RelationEdge,
} from '../views/relation-parts.ts';
import { heldDocument } from './relation-edges.ts';

/** The documents around one. A document related in several ways is one box with several lines. */
export function diagramOf(
  portal: Portal,
  entry: DocumentEntry,
  edges: readonly RelationEdge[],
): DiagramView {
  const centre = heldDocument(portal, entry);
  const groups = [...Map.groupBy(edges, ({ document }) => document.key).values()];
  const nodes = groups.flatMap((list): { node: DiagramNode; isBefore: boolean }[] => {
    const [first] = list;
    if (!first) return [];
    const node = { ...first.document, edges: list.map(diagramEdge) };
    return [{ node, isBefore: isBefore(first, centre.date.iso) }];
  });
  const of = (before: boolean) =>
    nodes
      .filter((it) => it.isBefore === before)
      .map(({ node }) => node)
      .sort(byDay);
  return { centre, before: of(true), after: of(false) };
}

/** By day where the days tell; else what the document acts on stands before it. */
function isBefore({ document, side }: RelationEdge, own: string): boolean {
  const other = document.date.iso;
  if (own && other && lastDayOf(other) < own) return true;
  if (own && other && lastDayOf(own) < other) return false;
  return side === 'acting';
}

function diagramEdge({ id, kind, side, label, clauses }: RelationEdge): DiagramEdge {
  const isPartial = clauses.length > 0;
  const ends = isKindOf(ENDING_KINDS, kind) && !isPartial;
  return {
    id,
    label,
    clauses: clauses.map((clause) => clause.label).join(', '),
    arrow: kind === 'related' ? 'none' : side === 'acting' ? 'to-node' : 'to-centre',
    weight: ends ? 'ends' : isKindOf(CHANGING_KINDS, kind) ? 'changes' : 'other',
  };
}

/** Earliest first; unknown days last. */
function byDay(a: DiagramNode, b: DiagramNode): number {
  const [dayA, dayB] = [a.date.iso || '9999', b.date.iso || '9999'];
  return dayA.localeCompare(dayB) || a.key.localeCompare(b.key);
}
