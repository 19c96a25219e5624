import { contradictionOf } from '../../src/domain/indicator.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

type Plan = Entry<'plans'>;
type Indicator = Plan['data']['indicators'][number];

/** A target fits the direction and the baseline of its indicator, and nothing is measured in the future. */
export function checkIndicators({ plans }: Library, today: Day): Finding[] {
  return plans.flatMap((plan) =>
    plan.data.indicators.flatMap((indicator, index) => {
      const at = (...rest: (string | number)[]) => ['indicators', index, ...rest];
      return [...contradicted(indicator, at), ...measuredLater(indicator, today, at)].map((it) => ({
        file: plan.file,
        field: it.path.join('.'),
        ...it,
      }));
    }),
  );
}

type Found = Pick<Finding, 'path' | 'rule' | 'values'>;
type At = (...rest: (string | number)[]) => (string | number)[];

function contradicted(indicator: Indicator, at: At): Found[] {
  const { direction, baseline, target } = indicator;
  const found = contradictionOf(indicator);
  if (!found) return [];
  const number = target.kind === 'within' ? (direction === 'up' ? 'until' : 'from') : 'value';
  const field = found === 'against-direction' ? 'kind' : number;
  const values = { direction, kind: target.kind, baseline: String(baseline?.value ?? '') };
  return [{ path: at('target', field), rule: `target-${found}`, values }];
}

function measuredLater({ baseline, values }: Indicator, today: Day, at: At): Found[] {
  const measured = [
    ...(baseline ? [{ on: baseline.on, path: at('baseline', 'on') }] : []),
    ...values.map(({ on }, index) => ({ on, path: at('values', index, 'on') })),
  ];
  return measured
    .filter(({ on }) => on > today)
    .map(({ on, path }) => ({ path, rule: 'value-in-future', values: { on, today } }));
}
