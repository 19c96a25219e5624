/** What the comparison knows of a clause: where it stands and what it says. */
export interface ComparedClause {
  id: string;
  parent: string | null;
  words: string;
}

/** A clause in the earlier and in the later text; one side is absent where it was added or dropped. */
export interface ClausePair<C extends ComparedClause = ComparedClause> {
  before?: C;
  after?: C;
}

/**
 * Every clause of two texts with its fellow, in the order of the later text; dropped ones stand where they stood.
 * A clause is known again by `moved`, then by its number and words, by its words where no other says the same, and
 * last by its number below the clause that it belonged to.
 */
export function alignClauses<C extends ComparedClause>(
  before: readonly C[],
  after: readonly C[],
  moved: Readonly<Record<string, string>>,
): ClausePair<C>[] {
  const fellows = new Fellows(before, after);
  for (const clause of before) {
    const to = moved[clause.id];
    if (to && !fellows.stoodBefore(to)) fellows.join(clause, to);
  }
  for (const clause of before) {
    if (fellows.newWith(clause.id)?.words === clause.words) fellows.join(clause, clause.id);
  }
  for (const [words, olds] of Map.groupBy(fellows.openOld(), (it) => it.words)) {
    const news = fellows.openNew().filter((it) => it.words === words);
    const [old] = olds;
    if (old && words && olds.length === 1 && news.length === 1) {
      fellows.join(old, news[0]?.id ?? '');
    }
  }
  for (const clause of before) fellows.join(clause, expectedId(clause, fellows.newIds));
  return inOrder(before, after, fellows.newIds);
}

/** Where a clause should stand if only the clause that it belongs to moved. */
export function expectedId(
  { id, parent }: ComparedClause,
  newIds: ReadonlyMap<string, string>,
): string {
  const at = parent === null ? undefined : newIds.get(parent);
  return at === undefined ? id : `${at}${id.slice(parent?.length)}`;
}

class Fellows<C extends ComparedClause> {
  readonly newIds = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #before: readonly C[];
  readonly #oldIds: Set<string>;
  readonly #after: Map<string, C>;

  constructor(before: readonly C[], after: readonly C[]) {
    this.#before = before;
    this.#oldIds = new Set(before.map(({ id }) => id));
    this.#after = new Map(after.map((clause) => [clause.id, clause]));
  }

  stoodBefore(id: string): boolean {
    return this.#oldIds.has(id);
  }

  newWith(id: string): C | undefined {
    return this.#after.get(id);
  }

  openOld(): C[] {
    return this.#before.filter(({ id }) => !this.newIds.has(id));
  }

  openNew(): C[] {
    return [...this.#after.values()].filter(({ id }) => !this.#taken.has(id));
  }

  /** Join a clause to the later one of an id, unless either has its fellow. */
  join({ id }: C, to: string): void {
    if (this.newIds.has(id) || this.#taken.has(to) || !this.#after.has(to)) return;
    this.newIds.set(id, to);
    this.#taken.add(to);
  }
}

function inOrder<C extends ComparedClause>(
  before: readonly C[],
  after: readonly C[],
  newIds: ReadonlyMap<string, string>,
): ClausePair<C>[] {
  const oldOf = new Map(
    before.flatMap((clause) => {
      const to = newIds.get(clause.id);
      return to === undefined ? [] : [[to, clause] as const];
    }),
  );
  const places = new Map(after.map(({ id }, index) => [id, index]));
  const pairs: { place: number; pair: ClausePair<C> }[] = after.map((clause, place) => {
    const old = oldOf.get(clause.id);
    return { place, pair: { after: clause, ...(old && { before: old }) } };
  });
  let last = -1;
  for (const clause of before) {
    const to = newIds.get(clause.id);
    if (to !== undefined) last = places.get(to) ?? last;
    else pairs.push({ place: last + 0.5, pair: { before: clause } });
  }
  return pairs.sort((a, b) => a.place - b.place).map(({ pair }) => pair);
}
