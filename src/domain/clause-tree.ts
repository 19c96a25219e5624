/** A clause as a row of an outline in the order of the text: its depth alone says in which others it stands. */
interface Row {
  level: number;
}

/** A clause of an outline with all that stands below it, in the order of the text; none where the outline lacks it. */
export function withChildren<R extends Row>(outline: readonly R[], clause: R): R[] {
  const first = outline.indexOf(clause);
  if (first === -1) return [];
  const after = outline.slice(first + 1);
  const end = after.findIndex(({ level }) => level <= clause.level);
  return [clause, ...(end === -1 ? after : after.slice(0, end))];
}

/** The clauses in which a clause of an outline stands, outermost first. */
export function parentsOf<R extends Row>(outline: readonly R[], clause: R): R[] {
  const parents: R[] = [];
  let { level } = clause;
  for (const before of outline.slice(0, Math.max(outline.indexOf(clause), 0)).reverse()) {
    if (before.level >= level) continue;
    parents.unshift(before);
    level = before.level;
  }
  return parents;
}
