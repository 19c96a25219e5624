import type { Standing } from '../../domain/task-standing.ts';
import { isClosed, TASK_STATES } from '../../domain/task.ts';
import { STATE_LABELS } from '../../strings/labels.ts';
import { methodWords } from '../../strings/method.ts';
import { progressWords } from '../../strings/progress.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { StateView } from './parts.ts';

/** How every state is decided, said from the constants that decide it. */
export interface MethodView {
  frame: Frame;
  title: string;
  intro: string;
  states: (StateView & { meaning: string })[];
  closedNote: string;
  standings: { id: Standing['id']; label: string; meaning: string }[];
  sections: { id: string; title: string; words: readonly string[] }[];
}

const STANDINGS: Standing['id'][] = ['in-time', 'due-soon', 'overdue', 'no-deadline', 'closed'];

/** The method page. */
export function methodView(portal: Portal): MethodView {
  const { routes, library } = portal;
  const standings = methodWords.standingMeanings(library.site.dueSoonDays);
  return {
    frame: frameOf(portal, {
      address: routes.method,
      title: methodWords.title,
      description: methodWords.intro,
      crumbs: [{ label: progressWords.short, address: routes.progress }],
    }),
    title: methodWords.title,
    intro: methodWords.intro,
    states: TASK_STATES.map((id) => ({
      id,
      label: STATE_LABELS[id],
      meaning: methodWords.stateMeanings[id],
    })),
    closedNote: methodWords.closedNote(methodWords.closedStates(TASK_STATES.filter(isClosed))),
    standings: STANDINGS.map((id) => {
      const [label, meaning] = standings[id];
      return { id, label, meaning };
    }),
    sections: Object.entries(methodWords.sections).map(([id, section]) => ({ id, ...section })),
  };
}
