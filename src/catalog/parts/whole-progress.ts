import { TASK_CASES } from '../../domain/task-report.ts';
import { CASE_LABELS } from '../../strings/labels.ts';
import { progressWords } from '../../strings/progress.ts';
import type { Portal } from '../portal.ts';
import type { PlanProgress } from '../views/plan.ts';
import { dateView } from './dates.ts';

/** States of the tasks of several plans as one strip. Tasks that a source does not name stay apart. */
export function wholeProgress(portal: Portal, plans: readonly PlanProgress[]): PlanProgress {
  const sum = (count: (plan: PlanProgress) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const total = sum((plan) => plan.total);
  const statedTotal = sum((plan) => plan.statedTotal ?? plan.total);
  const parts = TASK_CASES.map((id) => ({
    id,
    label: CASE_LABELS[id],
    count: sum((plan) => plan.parts.find((part) => part.id === id)?.count ?? 0),
  }));
  return {
    plan: { label: progressWords.title, address: portal.routes.progress },
    symbol: '',
    subject: progressWords.title,
    total,
    ...(statedTotal > total && { statedTotal }),
    parts: parts
      .filter(({ count }) => count > 0)
      .map((part) => ({ ...part, share: Math.round((part.count / total) * 10_000) / 100 })),
    dues: plans.flatMap(({ dues }) => dues).sort(),
    soonDays: portal.library.site.dueSoonDays,
    overdue: sum((plan) => plan.overdue),
    dueSoon: sum((plan) => plan.dueSoon),
    asOf: dateView(portal.today),
  };
}
