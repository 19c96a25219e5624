/** States that a body declares of its task in a dated report; `no-report` until the first one. */
export const TASK_STATES = [
  'not-started',
  'in-progress',
  'done',
  'done-late',
  'paused',
  'adjusted',
  'dropped',
  'no-report',
  'unverifiable',
] as const;

export type TaskState = (typeof TASK_STATES)[number];

/** A dated report by the body that carries a task out, as far as its state goes. */
interface DatedState {
  on: string;
  state: TaskState;
}

/** State declared by the newest report up to and including `day`; `no-report` when there is none. */
export function declaredState(reports: readonly DatedState[], day: string): TaskState {
  let newest: DatedState | undefined;
  for (const report of reports) {
    if (report.on <= day && (!newest || report.on >= newest.on)) newest = report;
  }
  return newest?.state ?? 'no-report';
}

/** States after which nothing more is owed, so that no deadline can be missed. */
export function isClosed(state: TaskState): boolean {
  return state === 'done' || state === 'done-late' || state === 'dropped';
}
