import leven from 'leven';
import { TASK_STATES, type TaskState } from '../../src/domain/task.ts';
import { compose, fold } from '../../src/domain/vietnamese.ts';
import { STATE_LABELS } from '../../src/strings/labels.ts';
import { STATE_SYNONYMS } from '../../src/strings/state-words.ts';

/** States that a clerk may report, in the order in which they are numbered; `no-report` is none. */
export const REPORTED_STATES = TASK_STATES.filter((state) => state !== 'no-report');

/** Letters and figures without marks or case: the form in which words from people are compared. */
export function plainWords(text: string): string {
  return fold(compose(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const STATE_OF = new Map(
  TASK_STATES.flatMap((state) =>
    [state, STATE_LABELS[state], ...STATE_SYNONYMS[state]].map(
      (words) => [plainWords(words), state] as const,
    ),
  ),
);

/** State that words name, whatever their marks, case and punctuation; undefined when they name none. */
export function parseState(words: string): TaskState | undefined {
  return STATE_OF.get(plainWords(words));
}

/** State that words with a slip of the pen were meant to name; undefined when none is near. */
export function findNearState(words: string): TaskState | undefined {
  const plain = plainWords(words);
  return [...STATE_OF].find(([known]) => known.length > 5 && leven(plain, known) <= 2)?.[1];
}
