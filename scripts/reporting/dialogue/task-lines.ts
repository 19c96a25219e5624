import { formatDay } from '../../../src/domain/calendar.ts';
import { deadlineWords } from '../../../src/catalog/parts/tasks.ts';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import { standingLabel, standingWords } from '../../../src/strings/standing.ts';
import { dialogue } from '../../../src/strings/report-dialogue.ts';
import type { NewReport } from '../new-report.ts';
import type { OpenTask, Report } from '../open-tasks.ts';
import { REPORTED_STATES } from '../state-words.ts';

/** What a clerk is shown of a task before its questions. */
export function taskLines(open: OpenTask, at: number, of: number, answer?: NewReport): string[] {
  const { task, number, lead, support, last, sameDay } = open;
  return [
    '',
    dialogue.heading(at, of, number, task.id),
    task.title,
    dialogue.lead(lead.join(', ') || dialogue.noLead),
    ...(support.length > 0 ? [dialogue.support(support.join(', '))] : []),
    dialogue.deadline(deadlineWords(task.deadline), standingOfTask(open)),
    dialogue.last(last ? reportWords(last) : dialogue.noReport),
    ...sameDay.map((report) => dialogue.sameDay(reportWords(report))),
    dialogue.states(REPORTED_STATES.map((state) => STATE_LABELS[state])),
    ...(answer ? [dialogue.answered(answerWords(answer))] : []),
  ];
}

/** An answer in one line. */
export function answerWords({ state, note = '', evidence }: NewReport): string {
  return dialogue.answer(STATE_LABELS[state], note, evidence.length);
}

function reportWords({ state, on, note = '' }: Report): string {
  return dialogue.report(STATE_LABELS[state], formatDay(on), note);
}

/** Words of a deadline that names no day are no lack of one. */
function standingOfTask({ task, standing }: OpenTask): string {
  return task.deadline.kind === 'words' ? standingWords.noDay : standingLabel(standing);
}
