import type { HistoryView } from '../../catalog/parts/history.ts';

/** A part of a column: the tasks in one state at one day. */
export interface Segment {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Printed beside the part where it is high enough for a line of figures. */
  count?: { text: string; x: number; y: number };
}

/** A column of the chart, one a day. */
export interface Column {
  label: string;
  /** Middle of the column. */
  x: number;
  segments: Segment[];
}

export interface Columns {
  width: number;
  height: number;
  /** Where the columns stand. */
  floor: number;
  columns: Column[];
}

const STEP = 92;
const BAR = 38;
const HEIGHT = 132;
const FOOT = 22;
const TOP = 4;
const GAP = 1.5;
/** Lowest part that a line of figures fits beside. */
const LINE = 11;

/** Place the columns of a plan's history; every column has the height of all tasks listed. */
export function columnsOf({ points, states, total }: HistoryView): Columns {
  const columns = points.map(({ day, counts }, index): Column => {
    const left = index * STEP + (STEP - BAR) / 2 - 8;
    let floor = TOP + HEIGHT;
    const segments = states.flatMap(({ id }): Segment[] => {
      const count = counts[id] ?? 0;
      if (count === 0) return [];
      const height = (count / total) * HEIGHT;
      floor -= height;
      const part = { id, x: left, y: floor, width: BAR, height: Math.max(height - GAP, 1) };
      if (height < LINE) return [part];
      const at = { text: String(count), x: left + BAR + 6, y: floor + height / 2 + 4 };
      return [{ ...part, count: at }];
    });
    return { label: day.text, x: left + BAR / 2, segments: segments.map(rounded) };
  });
  const width = points.length * STEP;
  return { width, height: TOP + HEIGHT + FOOT, floor: TOP + HEIGHT, columns };
}

function rounded(segment: Segment): Segment {
  const round = (value: number) => Math.round(value * 100) / 100;
  const { count } = segment;
  return {
    ...segment,
    y: round(segment.y),
    height: round(segment.height),
    ...(count && { count: { ...count, y: round(count.y) } }),
  };
}
