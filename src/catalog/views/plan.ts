import type { FactRow, DocumentView } from './document.ts';
import type { Frame } from './frame.ts';
import type { ArticleCard, DateView, Link, StateView } from './parts.ts';

/** States of a plan's tasks as one strip; `share` is in per cent of all listed tasks. */
export interface PlanProgress {
  plan: Link;
  symbol: string;
  subject: string;
  total: number;
  parts: { id: string; label: string; count: number; share: number }[];
  overdue: number;
  asOf: DateView;
}

export interface TaskRow {
  id: string;
  address: string;
  number: string;
  title: string;
  lead: Link[];
  /** Said when the source names no body. */
  leadUnknown: boolean;
  support: Link[];
  deadline: string;
  product?: string;
  state: StateView;
  /** Newest report. */
  reportedOn?: DateView;
  evidenceCount: number;
  clauses: (Link & { basis: 'stated' | 'editorial' })[];
}

export interface IndicatorRow {
  id: string;
  name: string;
  unit: string;
  baseline?: string;
  target: string;
  newest?: string;
  due?: string;
  sources: string[];
}

export interface PlanView {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  purpose: string;
  facts: FactRow[];
  status: DocumentView['status'];
  source: DocumentView['source'];
  relations: DocumentView['relations'];
  attachments: DocumentView['attachments'];
  progress: PlanProgress;
  tasks: TaskRow[];
  tasksNote?: string;
  indicators: IndicatorRow[];
  /** Clauses that the plan carries out. */
  implements: (Link & { basis: 'stated' | 'editorial' })[];
  articles: ArticleCard[];
  body?: DocumentView['body'];
  withdrawn?: DocumentView['withdrawn'];
}

/** A task's own page. */
export interface TaskView {
  frame: Frame;
  plan: Link & { symbol: string };
  task: TaskRow;
  description?: string;
  quotations: string[];
  reports: {
    date: DateView;
    state: StateView;
    by?: Link;
    note?: string;
    evidence: (Link & { note?: string })[];
  }[];
  articles: (ArticleCard & { basis: 'stated' | 'editorial'; quotation?: string })[];
  previous?: Link;
  next?: Link;
}

export interface PlanListView {
  frame: Frame;
  title: string;
  intro: string;
  plans: PlanProgress[];
}
