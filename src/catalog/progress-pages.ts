import { page, pagesOf } from './pages.ts';
import { hasReportingDay, pastDays, portalOn } from './past.ts';
import { correctionsView } from './views/corrections.ts';
import { methodView } from './views/method.ts';
import { planViews } from './views/plan.ts';
import { progressViews } from './views/progress.ts';

/** Each plan as it stood on its reporting days. */
export const pastPlanPages = pagesOf((portal) =>
  pastDays(portal).flatMap((day) =>
    planViews(portalOn(portal, day))
      .filter(({ id }) => hasReportingDay(portal, id, day))
      .map(({ id, view }) => page({ slug: id, day }, view)),
  ),
);

/** The page of today has no day. */
export const progressPages = pagesOf((portal) =>
  progressViews(portal).map(({ day, view }) => page({ day }, view)),
);

export const methodPages = pagesOf((portal) => [page({ all: undefined }, methodView(portal))]);

export const correctionsPages = pagesOf((portal) => [
  page({ all: undefined }, correctionsView(portal)),
]);
