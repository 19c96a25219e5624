import type { Evaluation, Outcome } from './evaluate.ts';
import { meanOf, MEASURE_NAMES } from './measures.ts';

/** Measures by class and in all, with the bytes of a query, as a table for people. */
export function table({ outcomes, openingBytes }: Evaluation): string {
  const classes = [...new Set(outcomes.map(({ query }) => query.class))];
  const rows = [
    ...classes.map((name) =>
      row(
        name,
        outcomes.filter(({ query }) => query.class === name),
      ),
    ),
    row('all', outcomes),
  ];
  const head = ['class', 'n', ...Object.values(MEASURE_NAMES), 'bytes'];
  return `${aligned([head, ...rows])}\nopening: ${openingBytes} bytes`;
}

/** Queries whose wanted page does not come first, with what came. */
export function misses({ outcomes }: Evaluation): string {
  return outcomes
    .filter(({ measures }) => measures.successAt1 < 1)
    .map(({ query, ranked, measures }) => {
      const place = measures.mrrAt10 > 0 ? Math.round(1 / measures.mrrAt10) : '–';
      return `${place}  ${query.class}  “${query.query}”  ${ranked.slice(0, 3).join(' | ')}`;
    })
    .join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string[] {
  const means = meanOf(outcomes.map(({ measures }) => measures));
  const bytes = outcomes.reduce((sum, it) => sum + it.bytes, 0) / Math.max(1, outcomes.length);
  const shares = (Object.keys(MEASURE_NAMES) as (keyof typeof means)[]).map((it) =>
    means[it].toFixed(3),
  );
  return [name, String(outcomes.length), ...shares, bytes.toFixed(0)];
}

function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((it) => it[at]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((it, at) => (at === 0 ? it.padEnd(widths[at] ?? 0) : it.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
