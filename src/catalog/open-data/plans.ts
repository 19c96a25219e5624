import type { PlanRow } from '../../schemas/open-data/plans.ts';
import type { Portal } from '../portal.ts';
import { known, listed, wholeAddress } from './values.ts';

/** Every public plan, newest first. */
export function planRows(portal: Portal): PlanRow[] {
  return portal.plans.map(({ id, data }) => ({
    id,
    address: wholeAddress(portal, portal.routes.plan(id)),
    kind: data.kind,
    symbol: known(data.symbol),
    subject: data.subject,
    shortTitle: data.shortTitle ?? null,
    purpose: data.purpose,
    issuers: data.issuers,
    issuedOn: known(data.issuedOn),
    periodFrom: data.period.from,
    periodUntil: data.period.until ?? null,
    listedTasks: listed(data.tasks),
    statedTasks: data.tasksNotListed?.total ?? null,
    listedIndicators: listed(data.indicators),
    reportingDays: data.reportingDays,
    asOf: portal.today,
    withdrawnOn: data.withdrawn?.on ?? null,
    withdrawnWhy: data.withdrawn?.why ?? null,
  }));
}
