import { expect, test } from 'vitest';
import { indicatorView, type Indicator } from '../../../src/catalog/parts/indicators.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';

const { library } = readPortal('examples/xa-minh-hoa');
const portal = toPortal(library, new Date('2026-11-24T05:00:00Z'));
const source = { name: 'Báo cáo' };

/** Of households with clean water: 80 per cent in 2025, 90 asked for. */
function viewWith(values: { on: string; value: number }[]) {
  const indicator: Indicator = {
    id: 'ct-1',
    name: 'Tỷ lệ hộ dùng nước sạch',
    unit: '%',
    direction: 'up',
    baseline: { on: '2025-12-31', value: 80, source },
    target: { kind: 'at-least', value: 90 },
    due: '2026-12-31',
    values: values.map((it) => ({ ...it, source })),
    implements: [],
  };
  return indicatorView(portal, indicator);
}

test('a value of a day to come is told nowhere', () => {
  const { rows, newest } = viewWith([
    { on: '2026-12-01', value: 95 },
    { on: '2026-06-30', value: 85 },
  ]);

  expect(rows.map(({ value }) => value)).toEqual(['80%', '85%']);
  expect(newest).toMatchObject({ value: '85%', text: '30/06/2026' });
});

test('the newest value is not the baseline', () => {
  expect(viewWith([]).newest).toBeUndefined();
});

test.each([
  [85, 'đã đi 50% quãng từ hiện trạng đến mục tiêu'],
  [78, 'kém hơn hiện trạng ban đầu'],
  [90, undefined],
  [97, undefined],
])('at %i per cent the way to the target is told as “%s”', (value, words) => {
  expect(viewWith([{ on: '2026-06-30', value }]).progress).toBe(words);
});

test('only what is not met yet turns when its last day has passed', () => {
  expect(viewWith([{ on: '2026-06-30', value: 85 }]).outcome.turn?.until).toBe('2026-12-31');
  expect(viewWith([{ on: '2026-06-30', value: 90 }]).outcome).toEqual({
    id: 'met',
    label: 'Đạt mục tiêu',
  });
});
