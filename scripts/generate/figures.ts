import type { Draw } from './draw.ts';
import type { StatedFigure } from './facts.ts';
import type { Measure } from './vocabulary.ts';

/** A number as Vietnamese texts print it: `1.234,5`. */
export function printNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

/** What is weighed or measured has fractions; what is counted has none. */
const DIVISIBLE = /^(?:%|ha|tấn|tạ\/ha)$/;

/** A value of a measure between its bounds. */
export function measureValue({ unit, least, most }: Measure, draw: Draw): number {
  if (!DIVISIBLE.test(unit) || most > 500) return draw.int(Math.ceil(least), Math.floor(most));
  return draw.int(least * 10, most * 10) / 10;
}

/** A measure with a value of its own. */
export function stateFigure(measure: Measure, draw: Draw): StatedFigure {
  const { name, unit } = measure;
  return { name, unit, value: printNumber(measureValue(measure, draw)) };
}

/** A value with its unit: `12,5%`, `240 ha`. */
export function withUnit({ value, unit }: StatedFigure): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

const FEW = 'không;một;hai;ba;bốn;năm;sáu;bảy;tám;chín;mười'.split(';');

/** A small number, in words or figures as writers do: `năm`, `17`. */
export function printCount(count: number, inWords: boolean): string {
  return (inWords ? FEW[count] : undefined) ?? printNumber(count);
}
