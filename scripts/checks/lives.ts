import { endOf, ENDED_STATUSES } from '../../src/domain/lifecycle.ts';
import { isKindOf, SUCCESSION_KINDS } from '../../src/domain/relation.ts';
import { livesOf } from '../../src/catalog/lives.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/**
 * Relations together (facts 3.2): what a source states of a document's force must not contradict what ended it,
 * and documents that follow one another never come back to where they began.
 */
export function checkLives({ resolutions, documents, plans }: Library): Finding[] {
  const entries: DocumentEntry[] = [...resolutions, ...documents, ...plans];
  return [...contradicted(entries), ...circles(entries)];
}

function contradicted(entries: readonly DocumentEntry[]): Finding[] {
  const lifeOf = livesOf(entries);
  return entries.flatMap(({ id, file, data: { statedStatus } }) => {
    const end = endOf(lifeOf(id));
    if (!statedStatus || end === undefined || end > statedStatus.on) return [];
    if (ENDED_STATUSES.includes(statedStatus.status)) return [];
    const path = ['statedStatus', 'status'];
    const values = { status: statedStatus.status, on: statedStatus.on, end };
    return [{ file, path, field: path.join('.'), rule: 'stated-after-end', values }];
  });
}

/** One finding a circle, at the relation by which its first document leads into it. */
function circles(entries: readonly DocumentEntry[]): Finding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const told = new Set<string>();
  return entries.flatMap((entry) => {
    const circle = told.has(entry.id) ? undefined : circleFrom(entry, byId);
    if (!circle) return [];
    for (const id of circle) told.add(id);
    const index = entry.data.relations.findIndex(
      ({ kind, document }) => isKindOf(SUCCESSION_KINDS, kind) && document === circle[1],
    );
    const path = ['relations', index, 'document'];
    const values = { circle: circle.join(' → ') };
    return [{ file: entry.file, path, field: path.join('.'), rule: 'relation-circle', values }];
  });
}

/** Shortest way from a document back to itself over others; one to itself alone is a rule of its own. */
function circleFrom(start: DocumentEntry, byId: Map<string, DocumentEntry>): string[] | undefined {
  const ways: string[][] = [[start.id]];
  const seen = new Set<string>();
  for (const way of ways) {
    const at = byId.get(way.at(-1) ?? '');
    for (const { kind, document } of at?.data.relations ?? []) {
      if (!document || !isKindOf(SUCCESSION_KINDS, kind) || document === at?.id) continue;
      if (document === start.id) return [...way, document];
      if (!seen.has(document)) ways.push([...way, document]);
      seen.add(document);
    }
  }
  return undefined;
}
