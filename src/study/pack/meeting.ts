import { readAgenda, wholeAgenda, type AgendaLine } from './agenda.ts';

/** Fields of a meeting's head, in the order of the form. */
export const DETAILS = [
  'superior',
  'organisation',
  'topic',
  'day',
  'time',
  'place',
  'chair',
  'secretary',
] as const;

export type Detail = (typeof DETAILS)[number];

/** Parts of a pack that a reader may leave out; the extracts always stand in it. */
export const PARTS = ['agenda', 'questions', 'answers', 'minutes'] as const;

export type Part = (typeof PARTS)[number];

/** What a reader wrote for a meeting. It never leaves the browser. */
export interface Meeting {
  details: Record<Detail, string>;
  agenda: AgendaLine[];
  /** Questions of the reader's own. */
  questions: string[];
  parts: Record<Part, boolean>;
}

/** A meeting of which nothing is known. Answers are for who leads it, and left out at first. */
export function blankMeeting(steps: number): Meeting {
  return {
    details: recordOf(DETAILS, () => ''),
    agenda: wholeAgenda(steps),
    questions: [],
    parts: recordOf(PARTS, (part) => part !== 'answers'),
  };
}

/** The meeting that was kept as JSON; whatever in it cannot be read is blank. */
export function readMeeting(kept: string | null, steps: number): Meeting {
  const blank = blankMeeting(steps);
  const { details, agenda, questions, parts } = fieldsOf(parse(kept));
  const typed = fieldsOf(details);
  const chosen = fieldsOf(parts);
  return {
    details: recordOf(DETAILS, (name) => textOf(typed[name])),
    agenda: readAgenda(agenda, steps) ?? blank.agenda,
    questions: Array.isArray(questions) ? questions.filter((it) => typeof it === 'string') : [],
    parts: recordOf(PARTS, (part) => {
      const value = chosen[part];
      return typeof value === 'boolean' ? value : blank.parts[part];
    }),
  };
}

function parse(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? '');
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recordOf<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
