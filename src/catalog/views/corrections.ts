import { isClosed } from '../../domain/task.ts';
import type { Entry } from '../../collections/library.ts';
import { correctionWords, progressWords } from '../../strings/progress.ts';
import { articleLink } from '../parts/articles.ts';
import { dateView } from '../parts/dates.ts';
import { documentAddress, documentName, planLink } from '../parts/documents.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { DateView, Link } from './parts.ts';

/** Something that was put right, taken back or changed. */
export interface CorrectionRow {
  day: DateView;
  kind: string;
  target: Link;
  /** Plan of the task. */
  plan?: Link;
  what: string;
}

/** The public log of corrections. */
export interface CorrectionsView {
  frame: Frame;
  title: string;
  intro: string;
  /** Newest first. */
  years: { title: string; rows: CorrectionRow[] }[];
}

/** Everything that was corrected up to the portal's day. */
export function correctionsView(portal: Portal): CorrectionsView {
  const { routes, today } = portal;
  const rows = [...articleCorrections(portal), ...withdrawals(portal), ...taskChanges(portal)]
    .filter(({ day }) => day.iso <= today)
    .sort((a, b) => b.day.iso.localeCompare(a.day.iso));
  const years = [...Map.groupBy(rows, ({ day }) => day.iso.slice(0, 4))];
  return {
    frame: frameOf(portal, {
      address: routes.corrections,
      title: correctionWords.title,
      description: correctionWords.intro,
      crumbs: [{ label: progressWords.short, address: routes.progress }],
    }),
    title: correctionWords.title,
    intro: correctionWords.intro,
    years: years.map(([year, list]) => ({ title: correctionWords.year(year), rows: list })),
  };
}

function articleCorrections(portal: Portal): CorrectionRow[] {
  return portal.articles.flatMap((article) =>
    article.data.corrections.map(({ on, what }) => ({
      day: dateView(on),
      kind: correctionWords.kinds.correction,
      target: articleLink(portal, article),
      what,
    })),
  );
}

function withdrawals(portal: Portal): CorrectionRow[] {
  const { routes, articles, documents, guides, pages } = portal;
  const all = [
    ...articles.map((entry) => ({ entry, target: articleLink(portal, entry) })),
    ...documents.map((entry) => ({
      entry,
      target: { label: documentName(entry), address: documentAddress(portal, entry) },
    })),
    ...[...guides, ...pages].map((entry) => ({
      entry,
      target: {
        label: entry.data.title,
        address: entry.collection === 'guides' ? routes.guide(entry.id) : routes.page(entry.id),
      },
    })),
  ];
  return all.flatMap(({ entry: { data }, target }) =>
    data.withdrawn
      ? [
          {
            day: dateView(data.withdrawn.on),
            kind: correctionWords.kinds.withdrawn,
            target,
            what: data.withdrawn.why,
          },
        ]
      : [],
  );
}

type Task = Entry<'plans'>['data']['tasks'][number];

function taskChanges(portal: Portal): CorrectionRow[] {
  return portal.listedPlans.flatMap((plan) =>
    plan.data.tasks.flatMap((task) =>
      changesOf(task).map(({ on, kind, note }) => ({
        day: dateView(on),
        kind: correctionWords.kinds[kind],
        target: { label: task.title, address: portal.routes.task(plan.id, task.id) },
        plan: planLink(portal, plan),
        what: note ?? correctionWords.noNote,
      })),
    ),
  );
}

interface Change {
  on: string;
  kind: 'adjusted' | 'dropped' | 'reopened';
  note: string | undefined;
}

/** Reports that change a task itself, or take back that it was done. */
function changesOf({ reports }: Task): Change[] {
  const inOrder = [...reports].sort((a, b) => a.on.localeCompare(b.on));
  return inOrder.flatMap(({ on, state, note }, index): Change[] => {
    const before = inOrder[index - 1]?.state;
    if (state === before) return [];
    if (state === 'adjusted' || state === 'dropped') return [{ on, kind: state, note }];
    const isReopened = before && isClosed(before) && !isClosed(state);
    return isReopened ? [{ on, kind: 'reopened', note }] : [];
  });
}
