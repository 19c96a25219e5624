import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarView, DeadlineEvent } from '../../../src/catalog/views/deadlines.ts';
import { folded, toIcs } from '../../../src/catalog/ics.ts';

function anEvent(overrides: Partial<DeadlineEvent> = {}): DeadlineEvent {
  return {
    uid: 'nv-1.ke-hoach-25@xa-thu.example',
    day: '2026-12-31',
    summary: 'Hạn: Làm đường (Kế hoạch 25)',
    description: ['Kế hoạch: Đường thôn', 'Chủ trì: UBND xã'],
    address: 'https://xa-thu.example/ke-hoach/ke-hoach-25/nhiem-vu/nv-1/',
    category: 'Kế hoạch 25',
    isCancelled: false,
    ...overrides,
  };
}

function aCalendar(...events: DeadlineEvent[]): CalendarView {
  return {
    name: 'Thời hạn',
    description: 'tính đến ngày 24/11/2026',
    self: 'https://xa-thu.example/lich.ics',
    stamp: '2026-11-24T05:00:00.000Z',
    events,
  };
}

function readEvents(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

const letters = fc.string({
  unit: fc.oneof(
    fc.constantFrom('ệ', 'ữ', 'Ặ', 'đ', '😀'),
    fc.constantFrom('a', 'b', ',', ';', '\\', '\n'),
  ),
});

test('a deadline is the whole of its day and no more', () => {
  const [event] = readEvents(toIcs(aCalendar(anEvent())));

  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe('2026-12-31');
  expect(event?.endDate.toString()).toBe('2027-01-01');
});

test('a dropped task is a cancelled event', () => {
  const [event] = readEvents(toIcs(aCalendar(anEvent({ isCancelled: true }))));
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('any words come back as they were', () => {
  fc.assert(
    fc.property(letters, letters, (summary, line) => {
      const event = anEvent({ summary, description: [line, 'Hai'], category: summary });
      const [read] = readEvents(toIcs(aCalendar(event)));
      expect(read?.summary).toBe(summary);
      expect(read?.description).toBe(`${line}\nHai`);
    }),
  );
});

test('no line is longer than 75 octets, and no letter is cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ệ', 'ữ', 'Ặ', 'đ', '😀', 'a', 'b'), maxLength: 400 }),
      (text) => {
        const line = `SUMMARY:${text}`;
        const pieces = folded(line).split('\r\n');
        expect(pieces.every((piece) => Buffer.byteLength(piece) <= 75)).toBe(true);
        expect(pieces.join('')).toBe(Buffer.from(pieces.join('')).toString());
        expect(pieces.map((piece, index) => (index > 0 ? piece.slice(1) : piece)).join('')).toBe(
          line,
        );
      },
    ),
  );
});

test('a long line is cut after 75 octets and each further one with its space', () => {
  const pieces = folded('a'.repeat(160)).split('\r\n');

  expect(pieces.map((piece) => piece.length)).toEqual([75, 75, 12]);
});
