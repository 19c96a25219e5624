/** A clause that was published: its id, and the words it began with when it was recorded last. */
export interface RecordedClause {
  id: string;
  words: string;
}

/**
 * What a document has published: its clauses' ids, for ever. A clause that is gone either moved to another id or
 * was retired with a reason; its address keeps working either way.
 */
export interface ClauseRecord {
  clauses: RecordedClause[];
  /** Former id to present id. */
  moved: Record<string, string>;
  /** Former id to the reason. */
  retired: Record<string, string>;
}

/** The part of an outline that a record is about. */
interface OutlineClause {
  id: string;
  heading: string;
  text: string;
}

const NOTHING: ClauseRecord = { clauses: [], moved: {}, retired: {} };
const WORDS = 12;

/** First words of a clause, by which people and `findMoved` know it again. */
export function firstWords({ heading, text }: Pick<OutlineClause, 'heading' | 'text'>): string {
  return (heading || text).split(/\s+/).slice(0, WORDS).join(' ');
}

/**
 * The record after a publication: every id ever published, those of the outline with their present words, in the
 * order of the outline, lost ones last. What editors mapped and retired stays; running it twice changes nothing.
 */
export function recordClauses(
  outline: readonly OutlineClause[],
  before: ClauseRecord = NOTHING,
): ClauseRecord {
  const present = outline.map((clause) => ({ id: clause.id, words: firstWords(clause) }));
  const ids = new Set(present.map(({ id }) => id));
  return { ...before, clauses: [...present, ...before.clauses.filter(({ id }) => !ids.has(id))] };
}

/** A published clause that the outline lacks and nobody mapped or retired. */
export interface LostClause extends RecordedClause {
  /** Clause that begins with the same words, where there is exactly one. */
  movedTo?: string;
}

/** Published clauses whose addresses would be dead. */
export function lostClauses(record: ClauseRecord, outline: readonly OutlineClause[]): LostClause[] {
  const ids = new Set(outline.map(({ id }) => id));
  const byWords = Map.groupBy(outline, firstWords);
  return record.clauses
    .filter(({ id }) => !ids.has(id) && !record.moved[id] && !record.retired[id])
    .map((clause) => {
      const [same, ...others] = byWords.get(clause.words) ?? [];
      return { ...clause, ...(same && others.length === 0 && { movedTo: same.id }) };
    });
}

/** Former ids by the id under which the clause stands, or was retired: anchors that must stand beside its own. */
export function formerIds(
  record: ClauseRecord,
  outline: readonly OutlineClause[],
): Map<string, string[]> {
  const ids = new Set(outline.map(({ id }) => id));
  const former = Object.keys(record.moved).filter((id) => !ids.has(id));
  return Map.groupBy(former, (id) => presentId(record, id));
}

/** Where a clause stands after all its moves; in a circle of moves, the last before it closes. */
export function presentId({ moved }: Pick<ClauseRecord, 'moved'>, id: string): string {
  const passed = new Set([id]);
  let present = id;
  for (let next = moved[id]; next !== undefined && !passed.has(next); next = moved[next]) {
    passed.add(next);
    present = next;
  }
  return present;
}
