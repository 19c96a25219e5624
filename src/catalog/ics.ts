import { addDays } from '../domain/calendar.ts';
import type { CalendarView, DeadlineEvent } from './views/deadlines.ts';

const LINE_END = '\r\n';
const LINE_OCTETS = 75;

/** A calendar of deadlines as iCalendar (RFC 5545, RFC 7986): each an event of one whole day. */
export function ics(view: CalendarView): Response {
  return new Response(toIcs(view), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/** Text of a calendar: CRLF, lines folded by octets. */
export function toIcs({ name, description, self, stamp, events }: CalendarView): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cong Khai//Thoi han nhiem vu//VI',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `SOURCE;VALUE=URI:${self}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}

function eventLines(event: DeadlineEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateValue(event.day)}`,
    // The end of an event is the first day that is no longer part of it (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${dateValue(addDays(event.day, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description.join('\n'))}`,
    `URL:${event.address}`,
    `CATEGORIES:${escaped(event.category)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateValue(day: string): string {
  return day.replaceAll('-', '');
}

/** Text as a value (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line in pieces of at most 75 octets (RFC 5545, 3.1); no piece begins or ends inside a letter. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      // The space that begins a further piece counts too.
      piece = '';
      octets = 1;
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join(`${LINE_END} `);
}
