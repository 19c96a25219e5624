import type { Day } from '../../../src/domain/calendar.ts';
import { dialogue } from '../../../src/strings/report-dialogue.ts';
import type { NewReport } from '../new-report.ts';
import type { OpenTask } from '../open-tasks.ts';
import { askTask, type FindLocalFile } from './ask-task.ts';
import type { Conversation } from './conversation.ts';
import { answerWords, taskLines } from './task-lines.ts';

/** What the questions need beside the tasks. */
export interface Asking {
  on: Day;
  findFile: FindLocalFile;
  /** Would a report contradict one of the same day that the plan has? */
  isTaken: (report: NewReport) => boolean;
}

/**
 * Ask a clerk about tasks in their order, back and forth, and return what is to be written. Throws `Interrupted`
 * on Ctrl+C.
 */
export async function askAll(
  talk: Conversation,
  tasks: readonly OpenTask[],
  asking: Asking,
): Promise<NewReport[]> {
  const answers = new Map<string, NewReport>();
  let at = 0;
  for (;;) {
    const open = tasks[at];
    if (!open) {
      if (await isConfirmed(talk, answers)) return [...answers.values()];
      at = Math.max(0, tasks.length - 1);
      continue;
    }
    const { id } = open.task;
    const answer = answers.get(id);
    for (const line of taskLines(open, at + 1, tasks.length, answer)) talk.say(line);
    const outcome = await askTask(talk, open, { ...asking, answer });
    if (outcome === 'stopped-halfway' && !answer) talk.say(dialogue.unfinished(id));
    if (outcome === 'stopped' || outcome === 'stopped-halfway') return [...answers.values()];
    if (outcome === 'back') {
      if (at === 0) talk.say(dialogue.first);
      at = Math.max(0, at - 1);
      continue;
    }
    if (outcome === 'erased') answers.delete(id);
    else if (typeof outcome === 'object') {
      if (asking.isTaken(outcome.report)) talk.say(dialogue.takenDay);
      else answers.set(id, outcome.report);
    }
    at += 1;
  }
}

/** Show the answers and ask whether to write them; no more lines say yes, as stopping does. */
async function isConfirmed(
  talk: Conversation,
  answers: ReadonlyMap<string, NewReport>,
): Promise<boolean> {
  talk.say('');
  if (answers.size === 0) talk.say(dialogue.nothing);
  else talk.say(dialogue.summary(answers.size));
  for (const [id, report] of answers) talk.say(dialogue.summaryLine(id, answerWords(report)));
  const line = await talk.ask(dialogue.askSave);
  return line?.trim().toLowerCase() !== 'b';
}
