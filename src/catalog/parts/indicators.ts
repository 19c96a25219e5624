import { formatDay, LAST_DAY, lastDayOf, type Day } from '../../domain/calendar.ts';
import { clauseNode } from '../../domain/graph.ts';
import { newestValue, outcomeOf, progressOf, type Target } from '../../domain/indicator.ts';
import type { Entry } from '../../collections/library.ts';
import { indicatorWords as words } from '../../strings/indicators.ts';
import type { Portal } from '../portal.ts';
import type { IndicatorView, MeasuredRow, OutcomeView } from '../views/indicator-parts.ts';
import type { EdgeEnd } from '../views/parts.ts';
import { clauseEnds } from './clauses.ts';
import { dateView } from './dates.ts';
import { edgeEnd } from './edge-end.ts';
import { chartOf } from './indicator-chart.ts';

export type Indicator = Entry<'plans'>['data']['indicators'][number];
type Measured = Indicator['values'][number];

/** One indicator of a plan on the portal's day. */
export function indicatorView(portal: Portal, indicator: Indicator): IndicatorView {
  const { id, name, unit, due } = indicator;
  const known = { ...indicator, values: knownValues(indicator, portal.today) };
  const progress = progressWords(known, portal.today);
  const chart = chartOf(known, portal.today);
  return {
    id,
    name,
    unit,
    target: targetWords(indicator.target, unit),
    ...(due && { due: dateView(due) }),
    ...newestOf(indicator, portal.today),
    outcome: outcomeView(known, portal.today),
    ...(progress && { progress }),
    rows: [
      ...(indicator.baseline ? [measuredRow(portal, indicator, indicator.baseline)] : []),
      ...known.values.map((it) => measuredRow(portal, indicator, it)),
    ],
    ...(chart && { chart }),
    clauses: indicator.implements.flatMap(({ document, clauses }) =>
      (clauses.length > 0 ? clauses : ['']).flatMap((clause) =>
        clauseEnds(portal, clauseNode(document, clause)),
      ),
    ),
  };
}

/** Values known on a day, oldest first. */
function knownValues({ values }: Indicator, day: Day): Measured[] {
  return values
    .filter(({ on }) => lastDayOf(on) <= day)
    .sort((a, b) => lastDayOf(a.on).localeCompare(lastDayOf(b.on)));
}

/** Newest value known on a day, where there is one. */
export function newestOf({ values, unit }: Indicator, day: Day): Pick<IndicatorView, 'newest'> {
  const newest = newestValue(values, day);
  return newest
    ? { newest: { ...dateView(newest.on), value: amountWords(newest.value, unit) } }
    : {};
}

/** Number with its unit, as Vietnamese print has them: `92,6%`, `1.180 hồ sơ`. */
export function amountWords(value: number, unit: string): string {
  const number = new Intl.NumberFormat('vi-VN').format(value);
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** The condition in words: `ít nhất 93%`. */
export function targetWords(target: Target, unit: string): string {
  if (target.kind === 'text') return target.text;
  if (target.kind === 'within') {
    return words.within(amountWords(target.from, '').trim(), amountWords(target.until, unit));
  }
  return words[target.kind](amountWords(target.value, unit));
}

function outcomeView(indicator: Indicator, day: Day): OutcomeView {
  const outcome = outcomeOn(indicator, day);
  const { due } = indicator;
  if (outcome.id !== 'not-yet' || !due) return outcome;
  const to = outcomeOn(indicator, LAST_DAY);
  return { ...outcome, turn: { until: lastDayOf(due), asOf: day, to } };
}

/** The outcome on a day, or why nobody can say. */
function outcomeOn(indicator: Indicator, day: Day): Pick<OutcomeView, 'id' | 'label'> {
  const id = outcomeOf(indicator, day);
  if (id === 'not-yet' && !indicator.due) return { id, label: words.notYetUndated };
  if (id !== 'unknown') return { id, label: words.outcomes[id] };
  const isInWords = indicator.target.kind === 'text';
  const hasValue = indicator.values.length > 0;
  return { id, label: isInWords ? words.inWords : hasValue ? words.notMeasured : words.noValue };
}

function progressWords(indicator: Indicator, day: Day): string {
  const part = progressOf(indicator, day);
  if (part === undefined || part >= 1) return '';
  if (part < 0) return words.behind;
  return words.progress(Math.floor(part * 100));
}

function measuredRow(
  { find, routes }: Portal,
  { unit, baseline }: Indicator,
  measured: Measured,
): MeasuredRow {
  const { on, value, source } = measured;
  const article = source.article && find.article(source.article);
  const end: EdgeEnd = article
    ? edgeEnd(article, source.name, routes.article(article.id))
    : { label: source.name, ...(source.address && { address: source.address }) };
  return {
    label: measured === baseline ? words.baseline : words.result,
    isBaseline: measured === baseline,
    date: { iso: on, text: formatDay(on) },
    value: amountWords(value, unit),
    source: end,
  };
}
