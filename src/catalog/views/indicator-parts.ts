import type { Outcome } from '../../domain/indicator.ts';
import type { DateView, EdgeEnd } from './parts.ts';

/** What a plan measures, ready to print: in words, as a chart and as a table. */
export interface IndicatorView {
  id: string;
  name: string;
  unit: string;
  target: string;
  due?: DateView;
  /** Newest value that was reported, the baseline apart. */
  newest?: DateView & { value: string };
  /** Whether the newest value meets the target, and why nobody can say. */
  outcome: OutcomeView;
  /** How far the way to the target is gone, where that means something. */
  progress?: string;
  /** Baseline first, then the values, oldest first. */
  rows: MeasuredRow[];
  chart?: ChartView;
  clauses: EdgeEnd[];
}

export interface OutcomeView {
  id: Outcome;
  label: string;
  /** What it turns into without a newer value, once the last day has passed. */
  turn?: { until: string; asOf: string; to: { id: Outcome; label: string } };
}

export interface MeasuredRow {
  label: string;
  isBaseline: boolean;
  date: DateView;
  value: string;
  /** The source under its name, which leads to it or to the article that tells of it. */
  source: EdgeEnd;
}

/** A chart of values over time. */
export interface ChartView {
  title: string;
  /** The chart in sentences. */
  description: string;
  /** Oldest first; a value of a month or year stands on its last day. */
  points: { day: string; value: number; label: string; isBaseline: boolean }[];
  /** Where the target is met; open where an end is missing. */
  zone?: { from?: number; until?: number; label: string };
  due?: { day: string; text: string };
  first: DateView;
  last: DateView;
}
