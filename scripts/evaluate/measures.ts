/** What a measure must know of a judged query. */
export interface Judged {
  /** Lowest grade that counts for S@1 and MRR@10. */
  target: number;
  /** Grades by entry id; an entry that is not named is not relevant. */
  relevant: Readonly<Record<string, number>>;
}

/** Measures of one ranked list, or means of many; each from 0 to 1. */
export interface Measures {
  successAt1: number;
  mrrAt10: number;
  recallAt10: number;
  ndcgAt10: number;
}

/** Names of the measures as the field writes them, in the order of tables. */
export const MEASURE_NAMES = {
  successAt1: 'S@1',
  mrrAt10: 'MRR@10',
  recallAt10: 'R@10',
  ndcgAt10: 'nDCG@10',
} as const satisfies Record<keyof Measures, string>;

/** Places of a ranked list that count. */
export const DEPTH = 10;

/**
 * Measure a ranked list of entry ids, best first, by a judged query. Only the first ten places count, and an
 * entry listed again takes a place and earns nothing. With g(i) the grade at place i, from 1:
 *
 * - S@1 = 1 if g(1) ≥ target, else 0
 * - MRR@10 = 1 / i for the first place i with g(i) ≥ target, else 0
 * - R@10 = relevant entries (any grade) in ten places / min(10, all relevant entries)
 * - nDCG@10 = DCG / DCG of the best possible list, where DCG = Σ (2^g(i) − 1) / log2(i + 1) over ten places
 *
 * With nothing relevant, R@10 and nDCG@10 are 0.
 */
export function measure(ranked: readonly string[], { target, relevant }: Judged): Measures {
  const grades = gradesOf(ranked.slice(0, DEPTH), relevant);
  const ideal = Object.values(relevant)
    .filter((grade) => grade > 0)
    .sort((a, b) => b - a)
    .slice(0, DEPTH);
  const first = grades.findIndex((grade) => grade > 0 && grade >= target);
  return {
    successAt1: first === 0 ? 1 : 0,
    mrrAt10: first === -1 ? 0 : 1 / (first + 1),
    recallAt10: share(grades.filter((grade) => grade > 0).length, ideal.length),
    ndcgAt10: share(discountedGain(grades), discountedGain(ideal)),
  };
}

/** Means of measures; all 0 where there are none. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures) =>
    share(
      all.reduce((sum, measures) => sum + measures[name], 0),
      all.length,
    );
  return {
    successAt1: mean('successAt1'),
    mrrAt10: mean('mrrAt10'),
    recallAt10: mean('recallAt10'),
    ndcgAt10: mean('ndcgAt10'),
  };
}

/** Means by class of query and over all queries, each of which counts the same. */
export interface Summary<Class extends string = string> {
  all: Measures;
  /** In the order in which the classes were met. */
  classes: Map<Class, Measures>;
}

/** Sum up measured queries by class and in all. */
export function summarize<Class extends string>(
  measured: readonly { class: Class; measures: Measures }[],
): Summary<Class> {
  const classes = Map.groupBy(measured, (it) => it.class);
  const mean = (them: typeof measured) => meanOf(them.map(({ measures }) => measures));
  return {
    all: mean(measured),
    classes: new Map([...classes].map(([name, them]) => [name, mean(them)])),
  };
}

function gradesOf(ids: readonly string[], relevant: Judged['relevant']): number[] {
  return ids.map((id, at) =>
    ids.indexOf(id) === at && Object.hasOwn(relevant, id) ? (relevant[id] ?? 0) : 0,
  );
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
