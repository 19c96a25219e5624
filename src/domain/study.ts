/** A question on a document: with options to choose from, with an answer to recall, or open for discussion. */
export interface StudyQuestion {
  question: string;
  options: readonly string[];
  answer?: string | undefined;
}

/** Whether the answer of a question with options is one of them; a question without options needs none. */
export function isAnswered({ options, answer }: StudyQuestion): boolean {
  return options.length === 0 || (answer !== undefined && options.includes(answer));
}

/** A document that another replaces, with the ids of its clauses; without a text there are none to prove one by. */
export interface ReplacedDocument {
  id: string;
  clauses?: ReadonlySet<string> | undefined;
}

/** Replaced documents that a clause may belong to: those that have it, else those whose clauses are not known. */
export function documentsWithClause<D extends ReplacedDocument>(
  clause: string,
  replaced: readonly D[],
): D[] {
  const having = replaced.filter(({ clauses }) => clauses?.has(clause));
  return having.length > 0 ? having : replaced.filter(({ clauses }) => clauses === undefined);
}
