import { formatDay, type Day } from '../../../src/domain/calendar.ts';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import { dialogue } from '../../../src/strings/report-dialogue.ts';
import { explainMistake } from '../../../src/strings/reporting-mistakes.ts';
import { webAddress } from '../../../src/schemas/fields.ts';
import type { TaskState } from '../../../src/domain/task.ts';
import { tidyLine, type NewEvidence, type NewReport } from '../new-report.ts';
import type { OpenTask } from '../open-tasks.ts';
import { findNearState, parseState, plainWords, REPORTED_STATES } from '../state-words.ts';
import { parseCellDay } from '../table/cell-day.ts';
import type { Conversation } from './conversation.ts';

/** A file of this machine that a clerk names; the rule that keeps it out otherwise. */
export type FindLocalFile = (path: string) => { file: string } | { rule: string };

/** What a clerk made of a task. `stopped` after a state was chosen leaves an answer behind that is not whole. */
export type Outcome =
  { report: NewReport } | 'skipped' | 'kept' | 'erased' | 'back' | 'stopped' | 'stopped-halfway';

/** A typed line: words, or a wish to go back or to stop. No more lines are a wish to stop. */
type Line = { words: string; typed: string } | 'back' | 'stop';

/** Ask a clerk about one task: state, note, evidence. */
export async function askTask(
  talk: Conversation,
  { task, standing }: OpenTask,
  { on, answer, findFile }: { on: Day; answer: NewReport | undefined; findFile: FindLocalFile },
): Promise<Outcome> {
  for (;;) {
    const state = await askState(talk, Boolean(answer));
    if (typeof state === 'string') return state;
    if (state.state === 'done' && standing.id === 'overdue') {
      talk.say(dialogue.pastDue(formatDay(standing.due)));
    }
    const note = await askLine(talk, dialogue.askNote);
    if (note === 'back') continue;
    if (note === 'stop') return 'stopped-halfway';
    const covered = task.deadline.kind === 'periodic' ? await askCovered(talk, on) : {};
    if (covered === 'back') continue;
    if (covered === 'stop') return 'stopped-halfway';
    const evidence = await askEvidence(talk, findFile);
    if (evidence === 'back') continue;
    if (evidence === 'stop') return 'stopped-halfway';
    const report = { task: task.id, on, ...covered, state: state.state, evidence };
    return { report: { ...report, ...(note.words && { note: note.words }) } };
  }
}

async function askState(
  talk: Conversation,
  isAnswered: boolean,
): Promise<{ state: TaskState } | Exclude<Outcome, object>> {
  for (;;) {
    const line = await askLine(talk, dialogue.askState);
    if (line === 'back') return 'back';
    if (line === 'stop') return 'stopped';
    const { words } = line;
    if (words === '') return isAnswered ? 'kept' : 'skipped';
    if (isAnswered && plainWords(words) === 'x') return 'erased';
    const state = /^\d+$/.test(words) ? REPORTED_STATES[Number(words) - 1] : parseState(words);
    if (state === 'no-report') return isAnswered ? 'erased' : 'skipped';
    if (state) return { state };
    const near = findNearState(words);
    talk.say(dialogue.unknownState(words, near ? STATE_LABELS[near] : ''));
  }
}

/** The last day that a report on a period tells of; an empty line is the day of the report. */
async function askCovered(
  talk: Conversation,
  on: Day,
): Promise<{ coversUntil?: Day } | 'back' | 'stop'> {
  for (;;) {
    const line = await askLine(talk, dialogue.askCovered);
    if (typeof line === 'string') return line;
    if (line.words === '') return {};
    const day = parseCellDay(line.words);
    if (day && day <= on) return day === on ? {} : { coversUntil: day };
    const values = { found: line.words, on: formatDay(on) };
    talk.say(explainMistake({ rule: day ? 'covers-to-come' : 'not-a-day', values }));
  }
}

async function askEvidence(
  talk: Conversation,
  findFile: FindLocalFile,
): Promise<NewEvidence[] | 'back' | 'stop'> {
  const evidence: NewEvidence[] = [];
  for (;;) {
    const ask = evidence.length > 0 ? dialogue.askMoreEvidence : dialogue.askEvidence;
    const title = await askLine(talk, ask);
    if (typeof title === 'string') return title;
    if (title.words === '') return evidence;
    const place = await askPlace(talk, findFile);
    if (typeof place === 'string') return place;
    if (place.found) evidence.push({ title: title.words, ...place.found });
    else talk.say(dialogue.placeEmpty);
  }
}

type Place = { address: string } | { file: string };

async function askPlace(
  talk: Conversation,
  findFile: FindLocalFile,
): Promise<{ found?: Place } | 'back' | 'stop'> {
  for (;;) {
    const line = await askLine(talk, dialogue.askPlace);
    if (typeof line === 'string') return line;
    const { words, typed } = line;
    if (words === '') return {};
    const found = /^https?:/i.test(words) ? readAddress(words) : findFile(unquoted(typed));
    if (!('rule' in found)) return { found };
    const values = { found: words };
    talk.say(dialogue.placeFault(explainMistake({ rule: found.rule, values })));
  }
}

function readAddress(words: string): { address: string } | { rule: string } {
  return webAddress.safeParse(words).success ? { address: words } : { rule: 'evidence-address' };
}

/** A path without the marks that a terminal puts around a file that is dropped into it. */
function unquoted(words: string): string {
  return words.replace(/^(['"])(.*)\1$/, '$2');
}

async function askLine(talk: Conversation, prompt: string): Promise<Line> {
  const line = await talk.ask(prompt);
  if (line === undefined) return 'stop';
  const words = tidyLine(line);
  if (words.toLowerCase() === 'b') return 'back';
  return words.toLowerCase() === 'q' ? 'stop' : { words, typed: line.trim() };
}
