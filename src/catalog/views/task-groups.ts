import type { Entry } from '../../collections/library.ts';
import { taskFilterWords as words } from '../../strings/task-filter.ts';
import { phrases } from '../../strings/phrases.ts';
import { documentName } from '../parts/documents.ts';
import { frameOf } from '../parts/frame.ts';
import { taskFilters } from '../parts/task-groups.ts';
import { taskRow } from '../parts/tasks.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { Link } from './parts.ts';
import type { TaskRow } from './plan.ts';
import type { TaskFilterView } from './plan-parts.ts';

/** The tasks of a plan in groups; with a group's anchor the page shows that group alone. */
export interface TaskGroupsView {
  frame: Frame;
  title: string;
  plan: Link;
  asOf: string;
  /** Name of what the groups go by. */
  grouping: string;
  /** Whether the groups change with the day; those that tasks may come into are there without any. */
  isByStanding: boolean;
  groups: { id: string; label: string; tasks: TaskRow[] }[];
  /** Other ways to group them. */
  others: Link[];
}

/** Pages of the tasks of every public plan in groups. */
export function taskGroupsViews(
  portal: Portal,
): { plan: string; grouping: string; view: TaskGroupsView }[] {
  return portal.plans
    .filter(({ data }) => !data.withdrawn)
    .flatMap((plan) => {
      const filters = taskFilters(portal, plan);
      return filters.map((filter) => ({
        plan: plan.id,
        grouping: filter.id,
        view: taskGroupsView(portal, plan, { filter, filters }),
      }));
    });
}

function taskGroupsView(
  portal: Portal,
  plan: Entry<'plans'>,
  { filter, filters }: { filter: TaskFilterView; filters: TaskFilterView[] },
): TaskGroupsView {
  const { routes } = portal;
  const rows = plan.data.tasks.map((task) => taskRow(portal, plan, task));
  const name = plan.data.shortTitle ?? documentName(plan);
  const title = words.groupTitle(filter.label, name);
  const planLink = { label: name, address: routes.plan(plan.id) };
  return {
    frame: frameOf(portal, {
      address: routes.taskGroups(plan.id, filter.id),
      title,
      description: words.groupIntro,
      crumbs: [{ label: phrases.plans, address: routes.plans }, planLink],
      // The plan's page has the same tasks.
      hidden: true,
    }),
    title,
    plan: planLink,
    asOf: portal.today,
    grouping: filter.label,
    isByStanding: filter.id === 'thoi-han',
    groups: optionsOf(filter).map(({ value, label }) => ({
      id: value,
      label,
      tasks: rows.filter(({ keys }) => keys[filter.id].includes(value)),
    })),
    others: filters
      .filter(({ id }) => id !== filter.id)
      .map(({ id, label }) => ({ label, address: routes.taskGroups(plan.id, id) })),
  };
}

/** Values of a filter, with those standings that time brings about. */
function optionsOf({ id, options }: TaskFilterView): { value: string; label: string }[] {
  if (id !== 'thoi-han') return options;
  const coming = ['overdue', 'due-soon'];
  const isShown = (value: string) =>
    coming.includes(value) || options.some((option) => option.value === value);
  return Object.entries(words.standings)
    .filter(([value]) => isShown(value))
    .map(([value, label]) => ({ value, label }));
}
