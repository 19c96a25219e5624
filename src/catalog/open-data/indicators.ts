import type { Entry } from '../../collections/library.ts';
import type { IndicatorRow, IndicatorValueRow } from '../../schemas/open-data/indicators.ts';
import type { Portal } from '../portal.ts';
import { withUniqueIds, wholeAddress } from './values.ts';

type Plan = Entry<'plans'>;
type Indicator = Plan['data']['indicators'][number];

const indicatorsOf = ({ plans }: Portal) =>
  plans
    .filter(({ data }) => !data.withdrawn)
    .flatMap((plan) => plan.data.indicators.map((indicator) => ({ plan, indicator })));

/** Every indicator of the public plans that were not withdrawn. */
export function indicatorRows(portal: Portal): IndicatorRow[] {
  return indicatorsOf(portal).map(({ plan, indicator }) => {
    const { id, name, unit, direction, baseline, target, due, values } = indicator;
    const newest = [...values].sort((a, b) => a.on.localeCompare(b.on)).at(-1);
    return {
      id: `${plan.id}/${id}`,
      address: wholeAddress(portal, portal.routes.plan(plan.id)),
      plan: plan.id,
      name,
      unit,
      direction,
      baselineOn: baseline?.on ?? null,
      baselineValue: baseline?.value ?? null,
      targetKind: target.kind,
      ...boundsOf(target),
      targetText: target.kind === 'text' ? target.text : null,
      due: due ?? null,
      newestOn: newest?.on ?? null,
      newestValue: newest?.value ?? null,
      asOf: portal.today,
    };
  });
}

/** Least and greatest value that meet a target. */
function boundsOf(target: Indicator['target']): Pick<IndicatorRow, 'targetFrom' | 'targetUntil'> {
  switch (target.kind) {
    case 'at-least':
      return { targetFrom: target.value, targetUntil: null };
    case 'at-most':
      return { targetFrom: null, targetUntil: target.value };
    case 'exactly':
      return { targetFrom: target.value, targetUntil: target.value };
    case 'within':
      return { targetFrom: target.from, targetUntil: target.until };
    case 'text':
      return { targetFrom: null, targetUntil: null };
  }
}

/** Every measured value, in the order of the plans; the baseline stands with its indicator. */
export function indicatorValueRows(portal: Portal): IndicatorValueRow[] {
  return withUniqueIds(
    indicatorsOf(portal).flatMap(({ plan, indicator }) =>
      indicator.values.map(({ on, value, source }) => ({
        id: `${plan.id}/${indicator.id}/${on}`,
        address: wholeAddress(portal, portal.routes.plan(plan.id)),
        indicator: `${plan.id}/${indicator.id}`,
        on,
        value,
        sourceName: source.name,
        sourceAddresses: [
          ...(source.address ? [source.address] : []),
          ...articleAddress(portal, source.article),
        ],
      })),
    ),
  );
}

/** Address of an article that is shown. */
function articleAddress(portal: Portal, id: string | undefined): string[] {
  const article = id ? portal.find.article(id) : undefined;
  if (!article || article.data.withdrawn) return [];
  return [wholeAddress(portal, portal.routes.article(article.id))];
}
