import { Draw } from '../../generate/draw.ts';
import type { GeneratedEntry } from '../../generate/facts.ts';
import { QUERY_CLASSES, type JudgedQuery, type QueryClass } from '../query-set.ts';
import { CHOOSE_NEED } from './choose-need.ts';
import { readSought, type SoughtEntry } from './entries.ts';
import type { Needs } from './needs.ts';
import { breaksRule, type Phrasings } from './phrasings.ts';
import { graderOf, type Grade } from './relevance.ts';

/** Most entries that may be the best answer to one query: with more, any order would do. */
const MOST_WANTED = 3;
/** A number or a day may be that of more documents. */
const MOST_WANTED_OF: Partial<Record<QueryClass, number>> = { symbol: 5, date: 5 };
/** Classes in which marks are lost: what is alike without them would be as right an answer, so it must not be there. */
const WITHOUT_MARKS: readonly QueryClass[] = [
  'no-marks',
  'mixed',
  'typo',
  'partial',
  'spelling',
  'abbreviation',
];
/** Lowest grade worth asking for: what is only mentioned somewhere is nobody's aim. */
const LOWEST_TARGET = 2;
const TRIES = 20_000;

export interface MakingOptions {
  entries: readonly GeneratedEntry[];
  /** Day on which readers look at the portal. */
  day: string;
  phrasings: Phrasings;
  seed: number;
  /** Queries of each class. */
  each: number;
}

/**
 * Make a set of judged queries for a generated portal, the same for the same options.
 *
 * For each query an entry is drawn, a need that it answers is chosen, the phrasings put it into words, and all
 * entries are graded by clean text and facts. A query is kept if the entry is among the best answers and these are
 * few; its target is their grade. Throws a RangeError if a class cannot be filled or a phrasing breaks its rules.
 */
export function makeQueries(options: MakingOptions): JudgedQuery[] {
  const sought = readSought(options.entries, options.day);
  const asked = new Set<string>();
  return QUERY_CLASSES.flatMap((name) => makeClass(name, sought, { ...options, asked }));
}

function makeClass<Class extends QueryClass>(
  name: Class,
  sought: readonly SoughtEntry[],
  { phrasings, seed, each, asked }: MakingOptions & { asked: Set<string> },
): JudgedQuery[] {
  const draw = new Draw(`queries ${name} ${seed}`);
  const made: JudgedQuery[] = [];
  for (let tries = 0; made.length < each; tries += 1) {
    if (tries === TRIES) throw new RangeError(`Only ${made.length} queries of class ${name}`);
    const entry = draw.pick(sought);
    const need = CHOOSE_NEED[name](entry, draw);
    const query = need && phrasings[name](need, draw)?.normalize('NFC').trim();
    if (!need || !query || asked.has(query)) continue;
    if (breaksRule(name, need, query)) throw new RangeError(`“${query}” is no query of ${name}`);
    const judged = judge({ class: name, need, query }, entry, sought);
    if (!judged) continue;
    asked.add(query);
    made.push({ id: `${name}-${made.length + 1}`, class: name, query, ...judged });
  }
  return made;
}

function judge<Class extends QueryClass>(
  asking: { class: Class; need: Needs[Class]; query: string },
  entry: SoughtEntry,
  sought: readonly SoughtEntry[],
): Pick<JudgedQuery, 'target' | 'relevant'> | undefined {
  const grades = gradesOf(graderOf(asking), sought);
  const target = Math.max(...grades.values());
  const best = [...grades].filter(([, grade]) => grade === target);
  const most = MOST_WANTED_OF[asking.class] ?? MOST_WANTED;
  if (target < LOWEST_TARGET || grades.get(entry.name) !== target || best.length > most) {
    return undefined;
  }
  if (WITHOUT_MARKS.includes(asking.class)) {
    const folded = gradesOf(graderOf(asking, 'folded'), sought);
    if (folded.size !== grades.size) return undefined;
  }
  return { target, relevant: Object.fromEntries([...grades].sort(byGrade)) };
}

function gradesOf(
  grade: (entry: SoughtEntry) => Grade,
  sought: readonly SoughtEntry[],
): Map<string, Grade> {
  const all = sought.map((entry) => [entry.name, grade(entry)] as const);
  return new Map(all.filter(([, it]) => it > 0));
}

function byGrade([a, first]: [string, Grade], [b, second]: [string, Grade]): number {
  return second - first || (a < b ? -1 : 1);
}
