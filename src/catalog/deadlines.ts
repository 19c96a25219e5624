import { calendarWords } from '../strings/deadlines.ts';
import { digestOf } from './digest.ts';
import { tasksOfPlan } from './parts/plan-tasks.ts';
import type { Portal } from './portal.ts';
import { publishedPortal } from './published.ts';
import { calendarView, type CalendarView } from './views/deadlines.ts';
import { planName } from './parts/documents.ts';

/** The calendar of all deadlines. */
export const portalCalendars = calendarsOf((portal) => {
  const { site } = portal.library;
  const self = portal.routes.deadlines;
  const duties = portal.plans.flatMap(tasksOfPlan);
  const view = calendarView(portal, { name: calendarWords.name(site.name), self, duties });
  return [{ params: { calendar: 'lich' }, view }];
});

/** The calendar of every plan that was not withdrawn. */
export const planCalendars = calendarsOf((portal) =>
  portal.listedPlans.map((plan) => {
    const name = calendarWords.nameOf(planName(plan), portal.library.site.name);
    const self = portal.routes.planDeadlines(plan.id);
    const view = calendarView(portal, { name, self, duties: tasksOfPlan(plan) });
    return { params: { slug: plan.id }, view };
  }),
);

/** The calendar of every body: the tasks that it bears, inherited ones included. */
export const bodyCalendars = calendarsOf((portal) =>
  portal.library.bodies.map(({ id, data }) => {
    const name = calendarWords.nameOf(data.name, portal.library.site.name);
    const self = portal.routes.bodyDeadlines(id);
    const view = calendarView(portal, { name, self, duties: portal.duties.of(id) });
    return { params: { slug: id }, view };
  }),
);

/** Pages of a route of calendars. */
function calendarsOf<P>(make: (portal: Portal) => { params: P; view: CalendarView }[]) {
  return async () =>
    make(await publishedPortal()).map(({ params, view }) => ({
      params,
      props: { view },
      cacheKey: digestOf(view),
    }));
}
