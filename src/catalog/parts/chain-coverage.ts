import { taskNode } from '../../domain/graph.ts';
import { taskCase } from '../../domain/task-report.ts';
import { declaredState } from '../../domain/task.ts';
import type { Entry } from '../../collections/library.ts';
import { coverageWords } from '../../strings/progress.ts';
import type { Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';
import { articleLink } from './articles.ts';
import { basesOf, documentCoverage, type DocumentCoverage } from './document-coverage.ts';
import { evidenceOf } from './task-state.ts';
import { planLink } from './documents.ts';

/** A count of the chain, in words that say of how many. */
export interface ChainFact {
  id: string;
  term: string;
  count: number;
  words: string;
}

/** Where the chain from clause to task to evidence holds, and where it has gaps. */
export interface ChainCoverage {
  documents: DocumentCoverage[];
  facts: ChainFact[];
  /** Said to be done, with nothing to show it. */
  unproved: (Link & { plan: Link })[];
  unlinked: (Link & { plan: Link })[];
  /** Articles that report on nothing of the chain. */
  silent: Link[];
}

/** Compare the chain of the plans from both ends. */
export function chainCoverage(portal: Portal, plans: readonly Entry<'plans'>[]): ChainCoverage {
  const tasks = plans.flatMap((plan) =>
    plan.data.tasks.map((task) => {
      const evidence = evidenceOf(portal, plan, task);
      const kind = taskCase(declaredState(task.reports, portal.today), evidence);
      const isLinked = portal.graph.clausesOf(taskNode(plan.id, task.id)).length > 0;
      const link = { label: task.title, address: portal.routes.task(plan.id, task.id) };
      return { evidence, kind, isLinked, link: { ...link, plan: planLink(portal, plan) } };
    }),
  );
  const isDone = (kind: string) => kind === 'done' || kind === 'done-late';
  const silent = portal.listedArticles.filter(({ id }) => portal.graph.reportsOf(id).length === 0);
  const unproved = tasks.filter(({ kind }) => kind === 'done-unproved');
  const doneProved = tasks.filter(({ kind }) => isDone(kind));
  const done = doneProved.length + unproved.length;
  const total = tasks.length;
  const reporting = portal.listedArticles.length - silent.length;
  const bases = basesOf(portal);
  return {
    documents: documentCoverage(portal),
    facts: [
      fact('linked', tasks.filter(({ isLinked }) => isLinked).length, total),
      {
        id: 'bases',
        term: coverageWords.bases,
        count: bases.stated + bases.editorial,
        words: coverageWords.basesOf(bases.stated, bases.editorial),
      },
      fact('proved', tasks.filter(({ evidence }) => evidence > 0).length, total),
      fact('doneProved', doneProved.length, done),
      fact('doneUnproved', unproved.length, done),
      fact('noReport', tasks.filter(({ kind }) => kind === 'no-report').length, total),
      fact('reporting', reporting, portal.listedArticles.length),
    ],
    unproved: unproved.map(({ link }) => link),
    unlinked: tasks.filter(({ isLinked }) => !isLinked).map(({ link }) => link),
    silent: silent.map((article) => articleLink(portal, article)),
  };
}

type FactId = 'linked' | 'proved' | 'doneProved' | 'doneUnproved' | 'noReport' | 'reporting';

function fact(id: FactId, count: number, total: number): ChainFact {
  return { id, term: coverageWords[id], count, words: coverageWords.of(count, total) };
}
