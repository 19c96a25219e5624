import { isPartialDay, lastDayOf } from '../../src/domain/calendar.ts';
import { CHANGING_KINDS, isKindOf, LOOKING_BACK_KINDS } from '../../src/domain/relation.ts';
import { LEVELS } from '../../src/schemas/body.ts';
import type { DocumentEntry, HeldRelation } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

type Relation = HeldRelation['relation'];

interface Place {
  library: Library;
  entry: DocumentEntry;
  relation: Relation;
  path: (string | number)[];
  target: DocumentEntry | undefined;
}

/**
 * Each relation by itself (facts 3.2): no document acts on itself or on one that is yet to come, what changes a
 * text has words or a source for it, and a document carries out its own level or one above.
 */
export function checkRelations(library: Library): Finding[] {
  const { resolutions, documents, plans } = library;
  const entries: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => [
    ...entry.data.relations.flatMap((relation, index) => {
      const target = byId.get(relation.document ?? '');
      const place = { library, entry, relation, path: ['relations', index], target };
      return [toItself(place), younger(place), unsaid(place), lower(place)].flat();
    }),
    ...claimsOf(entry).flatMap(({ document, path }) => {
      const relation = { kind: 'implements' as const, document, clauses: [] };
      return lower({ library, entry, relation, path, target: byId.get(document) });
    }),
  ]);
}

/** Documents that a plan, its tasks and its indicators carry out. */
function claimsOf(entry: DocumentEntry): { document: string; path: (string | number)[] }[] {
  if (entry.collection !== 'plans') return [];
  const { tasks, indicators } = entry.data;
  const claims = (edges: readonly { document: string }[], at: (string | number)[]) =>
    edges.map(({ document }, index) => ({ document, path: [...at, 'implements', index] }));
  return [
    ...claims(entry.data.implements, []),
    ...tasks.flatMap((task, index) => claims(task.implements, ['tasks', index])),
    ...indicators.flatMap((it, index) => claims(it.implements, ['indicators', index])),
  ];
}

function toItself({ entry, relation, path }: Place): Finding[] {
  if (relation.document !== entry.id) return [];
  return [finding(entry, [...path, 'document'], 'relation-to-itself', {})];
}

/** Only where the days that are known leave no doubt. */
function younger({ entry, relation, path, target }: Place): Finding[] {
  if (!isKindOf(LOOKING_BACK_KINDS, relation.kind)) return [];
  const own = entry.data.issuedOn;
  const other = target?.data.issuedOn ?? relation.outside?.issuedOn ?? '';
  if (!isPartialDay(own) || !isPartialDay(other) || other <= lastDayOf(own)) return [];
  const values = { kind: relation.kind, target: nameOf(relation), targetDay: other, day: own };
  return [finding(entry, [...path, 'kind'], 'relation-target-younger', values)];
}

/** A new document must say what it changes: its words, or a source that tells of them. */
function unsaid({ entry, relation, path }: Place): Finding[] {
  if (!isKindOf(CHANGING_KINDS, relation.kind) || relation.quotation || relation.source) return [];
  const values = { kind: relation.kind, target: nameOf(relation) };
  return [finding(entry, [...path, 'kind'], 'relation-unsaid', values)];
}

function lower({ library, entry, relation, path, target }: Place): Finding[] {
  if (relation.kind !== 'implements' || !target) return [];
  const [own, other] = [levelOf(library, entry), levelOf(library, target)];
  if (own === undefined || other === undefined || other <= own) return [];
  const values = { target: target.id, level: LEVELS[own] ?? '', targetLevel: LEVELS[other] ?? '' };
  return [finding(entry, [...path, 'document'], 'implements-lower', values)];
}

/** Place of the highest issuer in the order of levels, from the centre down. */
function levelOf({ bodies }: Library, { data }: DocumentEntry): number | undefined {
  const levels = data.issuers.flatMap((id) => {
    const level = bodies.find((body) => body.id === id)?.data.level;
    return level ? [LEVELS.indexOf(level)] : [];
  });
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

function nameOf({ document, outside }: Relation): string {
  return document ?? outside?.symbol ?? outside?.title ?? '';
}

function finding(
  { file }: DocumentEntry,
  path: (string | number)[],
  rule: string,
  values: Record<string, string>,
): Finding {
  return { file, path, field: path.join('.'), rule, values };
}
