import { parseNumberWords, SMALL_NUMBER_WORDS } from './number-words.ts';

/** `HH:MM`, or `invalid` for what reads like a time of day and is none, such as 25:70. */
export type WrittenTime = string | undefined;

const NUMBER = String.raw`\d{1,2}(?!\d)|${SMALL_NUMBER_WORDS}`;
const CLOCK = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}:]|\p{N}[.,])(?:` +
    String.raw`(\d{1,2})(?:\s?:\s?(\d{2})(?!\d)(?::\d{2}(?!\d))?|\s?[hg]\s?(\d{2})(?!\d))|` +
    String.raw`(${NUMBER})\s?(?:h|giờ)(?![\p{L}\p{M}])(?:\s?(kém\s)?\s?(${NUMBER}|rưỡi))?)` +
    String.raw`(?:\s?(?:p|ph|phút|['’′])(?![\p{L}\p{M}]))?` +
    String.raw`(?:\s?\(?(SA|CH|AM|PM|sáng|trưa|chiều|tối|đêm)(?![\p{L}\p{M}]))?`,
  'iu',
);
const MORNING = new Set(['sa', 'am', 'sáng']);

/**
 * First time of day in composed text as `HH:MM`: `15h20`, `8 giờ 30 phút`, `02:30 CH` (facts 5.6).
 *
 * SA is before noon, CH after it. A number of hours from 24 on ("trong 48 giờ") is no time.
 */
export function findWrittenTime(text: string): WrittenTime {
  const [, colonHour, colonMinute, shortMinute, wordHour, minus, wordMinute, part] =
    CLOCK.exec(text) ?? [];
  const hour = toNumber(colonHour ?? wordHour);
  if (hour === undefined) return undefined;
  const minute = toNumber(colonMinute ?? shortMinute ?? wordMinute) ?? 0;
  if (hour >= 24 && wordHour && !wordMinute) return undefined;

  const hours = hourOfDay(hour, part?.toLowerCase());
  if (hours === undefined || hours > 23 || minute > 59) return 'invalid';
  const minutes = hours * 60 + (minus ? -minute : minute);
  return minutes < 0
    ? 'invalid'
    : `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function hourOfDay(hour: number, part: string | undefined): number | undefined {
  if (part === undefined) return hour;
  if (MORNING.has(part)) return hour > 12 ? undefined : hour % 12;
  if (part === 'đêm') return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  if (part === 'trưa') return hour < 10 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

function toNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.toLowerCase() === 'rưỡi') return 30;
  return /^\d/.test(text) ? Number(text) : parseNumberWords(text);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
