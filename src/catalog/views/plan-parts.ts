import type { Link, StateView } from './parts.ts';

/** A task as a line of a list: what it is, when it is due, how it stands. */
export interface TaskItem extends Link {
  /** Words of its deadline. */
  deadline: string;
  state: StateView;
}

/** Tasks of one stretch of time, or of those without a day. */
export interface TimelineGroup {
  label: string;
  tasks: TaskItem[];
}

/** A clause with how it begins. */
export interface ClauseItem extends Link {
  text: string;
}

/** What a plan does with the clauses of one document. */
export interface PlanCoverageView {
  document: Link;
  /** How many clauses have a task of any plan, in words; absent where the plan as a whole does not name it. */
  summary?: string;
  carried: { clause: ClauseItem; tasks: TaskItem[] }[];
  /** Clauses that no task of any plan carries out; the outermost stands for all below it. */
  open: ClauseItem[];
}

/** Ways to see the tasks of a plan in groups, each at an address of its own. */
export const TASK_GROUPINGS = ['chu-tri', 'tinh-trang', 'thoi-han', 'dieu-khoan'] as const;
export type TaskGrouping = (typeof TASK_GROUPINGS)[number];

/** One filter: a grouping, with its values in order. */
export interface TaskFilterView {
  id: TaskGrouping;
  label: string;
  /** Page that shows the tasks in these groups; a day in the past has none. */
  address?: string;
  options: { value: string; label: string; count: number }[];
}

/** Values of one task by which it is filtered and grouped; a list where it may have several. */
export type TaskKeys = Record<TaskGrouping, string[]>;
