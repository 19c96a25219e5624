import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  dayOf,
  daysBetween,
  formatDay,
  formatDayInWords,
  formatInstant,
  isDay,
  isPartialDay,
  lastDayOf,
  timeOf,
  weekday,
} from '../../../src/domain/calendar.ts';

const HANOI = 'Asia/Ho_Chi_Minh';
const aDay = fc
  .date({ min: new Date('1930-02-03'), max: new Date('2130-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  test.each(['2016-10-30', '2024-02-29', '1930-02-03', '2000-02-29'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2017-02-31',
    '2023-02-29',
    '1900-02-29',
    '2016-13-01',
    '2016-00-10',
    '2016-10-00',
    '2016-4-1',
    '30/10/2016',
    '2016-10',
    '0016-10-30',
    ' 2016-10-30',
    '2016-10-30\n',
    '',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

test.each([
  ['2016', true],
  ['2016-12', true],
  ['2016-12-31', true],
  ['2016-13', false],
  ['2016-12-32', false],
  ['2016-Q4', false],
  ['12/2016', false],
])('isPartialDay: %s is %s', (text, partial) => {
  expect(isPartialDay(text)).toBe(partial);
});

describe('counting days', () => {
  test.each([
    ['9999-12-31', 1],
    ['1000-01-01', -1],
    ['2026-01-01', Number.POSITIVE_INFINITY],
  ])('from %s, %i days on, there is no day to name', (day, count) => {
    expect(() => addDays(day, count)).toThrow(RangeError);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2016-12-31', 1, '2017-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
    expect(daysBetween(day, result)).toBe(count);
  });

  test('adding the days between two days leads from one to the other', () => {
    fc.assert(fc.property(aDay, aDay, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  test('days sort in time, a year and a month before their days', () => {
    const days = ['2016-10-30', '2016-10', '2016', '2015-12-31', '2016-10-30'];
    expect(days.toSorted(compareDays)).toEqual([
      '2015-12-31',
      '2016',
      '2016-10',
      '2016-10-30',
      '2016-10-30',
    ]);
  });

  test('a day that is none is refused', () => {
    expect(() => addDays('2017-02-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2017-02-01', '2017')).toThrow(RangeError);
  });
});

test.each([
  ['2016-11-16', 3],
  ['2026-11-22', 7],
  ['2026-11-23', 1],
])('weekday of %s is %i', (day, number) => {
  expect(weekday(day)).toBe(number);
});

test.each([
  ['2026-12-15', '2026-12-15'],
  ['2024-02', '2024-02-29'],
  ['2026-02', '2026-02-28'],
  ['2026-Q1', '2026-03-31'],
  ['2026-Q2', '2026-06-30'],
  ['2026-Q4', '2026-12-31'],
  ['2018', '2018-12-31'],
])('%s ends on %s', (partial, day) => {
  expect(lastDayOf(partial)).toBe(day);
});

test.each(['2026-Q5', '2026-13', '2017-02-31', 'quý IV', ''])('%j has no last day', (text) => {
  expect(() => lastDayOf(text)).toThrow(RangeError);
});

describe('the day of an instant', () => {
  test.each([
    ['2019-07-15T17:30:00Z', '2019-07-16', '00:30'],
    ['2019-07-15T16:59:59Z', '2019-07-15', '23:59'],
    ['2019-07-15T08:00:00+07:00', '2019-07-15', '08:00'],
    ['2019-07-15T00:00:00+07:00', '2019-07-15', '00:00'],
    ['2019-07-15', '2019-07-15', '00:00'],
    ['2019-07-15T23:45:00', '2019-07-15', '23:45'],
  ])('%s is %s in Hanoi, at %s', (instant, day, time) => {
    expect(dayOf(instant, HANOI)).toBe(day);
    expect(timeOf(instant, HANOI)).toBe(time);
  });

  test('depends on the zone that is named, not on the machine', () => {
    const instant = new Date('2026-12-31T20:00:00Z');
    expect(dayOf(instant, HANOI)).toBe('2027-01-01');
    expect(dayOf(instant, 'America/Lima')).toBe('2026-12-31');
  });

  test.each(['hôm qua', '2019-02-31', '2019-02-31T10:00:00', '2019-02-01T25:00:00'])(
    '%s is refused',
    (instant) => {
      expect(() => dayOf(instant, HANOI)).toThrow(RangeError);
    },
  );
});

describe('writing a day', () => {
  test.each([
    ['2019-07-15', '15/07/2019', 'ngày 15 tháng 7 năm 2019'],
    ['2017-02-05', '05/02/2017', 'ngày 05 tháng 02 năm 2017'],
    ['2026-05-27', '27/05/2026', 'ngày 27 tháng 5 năm 2026'],
    ['2016-10-30', '30/10/2016', 'ngày 30 tháng 10 năm 2016'],
    ['2016-12', '12/2016', 'tháng 12 năm 2016'],
    ['2017-02', '02/2017', 'tháng 02 năm 2017'],
    ['2018', '2018', 'năm 2018'],
  ])('%s is %s, %s', (day, figures, words) => {
    expect(formatDay(day)).toBe(figures);
    expect(formatDayInWords(day)).toBe(words);
  });

  test('what is no day is refused', () => {
    expect(() => formatDay('2017-02-31')).toThrow(RangeError);
    expect(() => formatDayInWords('unknown')).toThrow(RangeError);
  });
});

test.each([
  ['2026-07-16T02:00:05.900Z', 'Asia/Ho_Chi_Minh', '2026-07-16T09:00:05+07:00'],
  ['2026-07-15T18:30:00Z', 'Asia/Ho_Chi_Minh', '2026-07-16T01:30:00+07:00'],
  ['2026-01-16T02:00:00Z', 'America/St_Johns', '2026-01-15T22:30:00-03:30'],
  ['2026-07-16T02:00:00Z', 'UTC', '2026-07-16T02:00:00+00:00'],
])('the instant %s in %s is %s', (instant, zone, text) => {
  expect(formatInstant(new Date(instant), zone)).toBe(text);
  expect(Date.parse(text)).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
});
