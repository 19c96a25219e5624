import { lostClauses, presentId } from '../../src/domain/clause-record.ts';
import type { DocumentEntry } from '../../src/catalog/portal.ts';
import type { Library } from '../../src/collections/library.ts';
import { keptFile } from '../../src/collections/reading/kept-files.ts';
import type { Finding } from './portal.ts';

/** The address of a published clause lives for ever: a clause that is gone must be mapped or retired. */
export function checkClauseRecords({ resolutions, documents, plans }: Library): Finding[] {
  return [...resolutions, ...documents, ...plans].flatMap((entry) => [
    ...lostIn(entry),
    ...deadTargets(entry),
    ...bothFates(entry),
  ]);
}

/** A clause that stands under its own id needs no move; one that is noted is left over, or stands by mistake. */
export function checkStandingMoves({ resolutions, documents, plans }: Library): Finding[] {
  return [...resolutions, ...documents, ...plans].flatMap((entry) => {
    const ids = new Set((entry.body?.clauses ?? []).map(({ id }) => id));
    return movesOf(entry)
      .filter(({ from }) => ids.has(from))
      .map((move) => moveFinding(entry, move, 'recorded-move-stands'));
  });
}

function lostIn({ collection, id, record, body }: DocumentEntry): Finding[] {
  if (!record) return [];
  const file = keptFile('record', collection, id);
  return lostClauses(record, body?.clauses ?? []).map(({ id: clause, words, movedTo = '' }) => {
    const path = ['clauses', record.clauses.findIndex((it) => it.id === clause), 'id'];
    const values = { id: clause, words, movedTo };
    return { file, path, field: path.join('.'), rule: 'recorded-clause-lost', values };
  });
}

/** A move must end, over other moves or not, at a clause that stands or at one that was retired. */
function deadTargets({ collection, id, record, body }: DocumentEntry): Finding[] {
  if (!record) return [];
  const known = new Set([
    ...(body?.clauses ?? []).map((clause) => clause.id),
    ...Object.keys(record.retired),
  ]);
  return movesOf({ record })
    .filter(({ from }) => !known.has(presentId(record, from)))
    .map((move) => moveFinding({ collection, id }, move, 'recorded-clause-target'));
}

/** A clause moved or was retired: its address can do one alone. */
function bothFates(entry: DocumentEntry): Finding[] {
  return movesOf(entry)
    .filter(({ from }) => entry.record?.retired[from] !== undefined)
    .map((move) => moveFinding(entry, move, 'recorded-clause-twice'));
}

interface Move {
  from: string;
  to: string;
}

function movesOf({ record }: Pick<DocumentEntry, 'record'>): Move[] {
  return Object.entries(record?.moved ?? {}).map(([from, to]) => ({ from, to }));
}

function moveFinding(
  { collection, id }: Pick<DocumentEntry, 'collection' | 'id'>,
  { from, to }: Move,
  rule: string,
): Finding {
  const path = ['moved', from];
  const file = keptFile('record', collection, id);
  return { file, path, field: path.join('.'), rule, values: { id: from, to } };
}
