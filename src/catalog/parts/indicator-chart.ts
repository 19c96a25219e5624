import { formatDay, lastDayOf, type Day } from '../../domain/calendar.ts';
import { outcomeOf, type Target } from '../../domain/indicator.ts';
import { indicatorWords as words } from '../../strings/indicators.ts';
import type { ChartView } from '../views/indicator-parts.ts';
import { dateView } from './dates.ts';
import { amountWords, targetWords, type Indicator } from './indicators.ts';

/** Chart of an indicator; none where there is no value to draw. */
export function chartOf(indicator: Indicator, today: Day): ChartView | undefined {
  const { name, unit, baseline, values, target, due } = indicator;
  const measured = [...(baseline ? [baseline] : []), ...values];
  const points = measured.map((it) => ({
    day: lastDayOf(it.on),
    value: it.value,
    label: amountWords(it.value, unit),
    isBaseline: it === baseline,
  }));
  const [first, last] = [measured[0], measured.at(-1)];
  if (values.length === 0 || !first || !last) return undefined;
  const zone = zoneOf(target, unit);
  return {
    title: words.chart(name),
    description: sentences(indicator, today),
    points: points.sort((a, b) => a.day.localeCompare(b.day)),
    ...(zone && { zone }),
    ...(due && { due: { day: lastDayOf(due), text: formatDay(due) } }),
    first: dateView(first.on),
    last: dateView(last.on),
  };
}

function zoneOf(target: Target, unit: string): ChartView['zone'] {
  const label = words.zone(targetWords(target, unit));
  switch (target.kind) {
    case 'at-least':
      return { from: target.value, label };
    case 'at-most':
      return { until: target.value, label };
    case 'exactly':
      return { from: target.value, until: target.value, label };
    case 'within':
      return { from: target.from, until: target.until, label };
    case 'text':
      return undefined;
  }
}

/** What the chart shows, for those who hear it. */
function sentences(indicator: Indicator, today: Day): string {
  const { unit, baseline, values, target, due } = indicator;
  const told = ({ on, value }: { on: string; value: number }) =>
    words.told(amountWords(value, unit), formatDay(on));
  const outcome = outcomeOf(indicator, today);
  return [
    ...(baseline ? [words.baselineSentence(told(baseline))] : []),
    words.targetSentence(targetWords(target, unit), due ? formatDay(due) : ''),
    words.valuesSentence(values.map(told)),
    // What is open yet turns with the day; the words above the chart say it.
    ...(outcome === 'met' || outcome === 'missed'
      ? [words.outcomeSentence(words.outcomes[outcome])]
      : []),
  ].join(' ');
}
