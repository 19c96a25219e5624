import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../../src/catalog/views/indicator-parts.ts';
import { CHART, drawChart } from '../../../src/components/indicators/chart.ts';
import { addDays } from '../../../src/domain/calendar.ts';

function aChart(overrides: Partial<ChartView> = {}): ChartView {
  return {
    title: 'Biểu đồ: Tỷ lệ hộ dùng nước sạch',
    description: 'Hiện trạng 86% (31/12/2025).',
    points: [
      { day: '2025-12-31', value: 86, label: '86%', isBaseline: true },
      { day: '2026-10-31', value: 92.6, label: '92,6%', isBaseline: false },
    ],
    zone: { from: 93, label: 'Đạt khi ít nhất 93%' },
    due: { day: '2026-12-31', text: '31/12/2026' },
    first: { iso: '2025-12-31', text: '31/12/2025' },
    last: { iso: '2026-10-31', text: '31/10/2026' },
    ...overrides,
  };
}

const foot = CHART.height - CHART.bottom;

describe('the chart of an indicator', () => {
  test('goes on to the last day of the target, so that what is left can be seen', () => {
    const { points, dueX } = drawChart(aChart());

    expect(dueX).toBe(CHART.width - CHART.right);
    expect(points.at(-1)?.x).toBeLessThan(dueX ?? 0);
  });

  test('fills the zone above a least value up to the top', () => {
    const { zone } = drawChart(aChart());

    expect(zone?.y).toBe(CHART.top);
    expect(zone?.edges).toHaveLength(1);
    expect(zone?.edges[0]).toBeCloseTo((zone?.y ?? 0) + (zone?.height ?? 0));
  });

  test('fills the zone below a greatest value down to the foot', () => {
    const { zone } = drawChart(aChart({ zone: { until: 90, label: '' } }));

    expect((zone?.y ?? 0) + (zone?.height ?? 0)).toBeCloseTo(foot);
  });

  test('draws an exact target as one line, and a band with two edges', () => {
    const edges = (zone: ChartView['zone']) =>
      drawChart(aChart(zone && { zone })).zone?.edges.length;

    expect(edges({ from: 90, until: 90, label: '' })).toBe(1);
    expect(edges({ from: 88, until: 92, label: '' })).toBe(2);
  });

  test('never shows less than nothing of what cannot be negative', () => {
    const points = [{ day: '2026-10-31', value: 0, label: '0', isBaseline: false }];
    const { ticks } = drawChart(aChart({ points, zone: { from: 12, label: '' } }));

    expect(ticks.every(({ text }) => !text.startsWith('-'))).toBe(true);
  });

  const point = fc.record({
    day: fc.nat(4000).map((days) => addDays('2020-01-01', days)),
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    label: fc.constant('1'),
    isBaseline: fc.boolean(),
  });

  test('keeps every point, edge and line of the scale inside its frame, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 12 }),
        fc.integer(),
        (unsorted, limit) => {
          const points = unsorted.sort((a, b) => a.day.localeCompare(b.day));
          const zone = { from: limit, label: '' };
          const { points: places, ticks, zone: drawn } = drawChart(aChart({ points, zone }));
          const heights = [...places, ...ticks].map(({ y }) => y).concat(drawn?.edges ?? []);
          expect(heights.every((y) => y >= CHART.top - 0.1 && y <= foot + 0.1)).toBe(true);
          expect(places.every(({ x }) => x >= CHART.left && x <= CHART.width)).toBe(true);
        },
      ),
    );
  });
});
