import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartView } from '../../catalog/views/indicator-parts.ts';

/** Units of the drawing are pixels at the usual size of text. */
export const CHART = { width: 340, height: 172, left: 46, right: 14, top: 30, bottom: 26 } as const;

/** A chart as coordinates: what the component draws, and nothing else. */
export interface ChartDrawing {
  /** Lines of the scale with their number. */
  ticks: { y: number; text: string }[];
  zone?: { y: number; height: number; edges: number[] };
  path: string;
  points: { x: number; y: number; isBaseline: boolean }[];
  /** Value of the newest point, where it covers nothing else. */
  newest: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };
  /** Where the time of the target ends. */
  dueX?: number;
}

const number = new Intl.NumberFormat('vi-VN');
const toDate = (day: string) => new Date(`${day}T00:00:00Z`);
const round = (value: number) => Math.round(value * 10) / 10;

/** Place an indicator's values, target and last day. */
export function drawChart({ points, zone, due }: ChartView): ChartDrawing {
  const x = scaleUtc()
    .domain(extentOf([...points.map(({ day }) => day), ...(due ? [due.day] : [])]).map(toDate))
    .range([CHART.left + 8, CHART.width - CHART.right]);
  const y = scaleLinear()
    .domain(amountsOf(points, zone))
    .range([CHART.height - CHART.bottom, CHART.top])
    .nice(3);
  const places = points.map(({ day, value, isBaseline }) => ({
    x: round(x(toDate(day))),
    y: round(y(value)),
    isBaseline,
  }));
  const path = line<(typeof places)[number]>(
    (it) => it.x,
    (it) => it.y,
  );
  return {
    ticks: y.ticks(3).map((tick) => ({ y: round(y(tick)), text: number.format(tick) })),
    ...(zone && { zone: placeZone(zone, y) }),
    path: path(places) ?? '',
    points: places,
    newest: newestLabel(points, places),
    ...(due && { dueX: round(x(toDate(due.day))) }),
  };
}

/** First and last; a scale puts a single day in its middle. */
function extentOf(days: readonly string[]): [string, string] {
  const sorted = [...days].sort();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

/** Least and greatest of what is drawn, with room above and below. */
function amountsOf(points: ChartView['points'], zone: ChartView['zone']): [number, number] {
  const ends = [zone?.from, zone?.until].filter((it) => it !== undefined);
  const all = [...points.map(({ value }) => value), ...ends];
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  const room = (greatest - least || Math.abs(greatest) || 1) * 0.15;
  // An amount that is never below zero does not look as if it were.
  return [least >= 0 ? Math.max(0, least - room) : least - room, greatest + room];
}

function placeZone(
  { from, until }: NonNullable<ChartView['zone']>,
  y: (value: number) => number,
): NonNullable<ChartDrawing['zone']> {
  const top = until === undefined ? CHART.top : y(until);
  const bottom = from === undefined ? CHART.height - CHART.bottom : y(from);
  const edges = [from, until].filter((it) => it !== undefined).map((it) => round(y(it)));
  return { y: round(top), height: round(bottom - top), edges: [...new Set(edges)] };
}

/** Above its point, or below where the line comes from above. */
function newestLabel(
  points: ChartView['points'],
  places: ChartDrawing['points'],
): ChartDrawing['newest'] {
  const [last, before] = [places.at(-1), places.at(-2)];
  const place = last ?? { x: 0, y: 0 };
  const isFalling = before !== undefined && before.y < place.y;
  const down = isFalling && place.y < CHART.height - CHART.bottom - 20;
  const part = place.x / CHART.width;
  return {
    x: place.x,
    y: round(place.y + (down ? 18 : -9)),
    text: points.at(-1)?.label ?? '',
    anchor: part > 0.7 ? 'end' : part < 0.35 ? 'start' : 'middle',
  };
}
