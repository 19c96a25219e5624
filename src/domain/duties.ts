import { addDays, compareDays, LAST_DAY, type Day } from './calendar.ts';

/** A body as far as its end and what followed it go. */
export interface BodyLife {
  id: string;
  /** Last day of existence. */
  validUntil?: string | undefined;
  successors: readonly string[];
}

/** An open duty passes on, because the body that bore it has ended. */
export interface Handover {
  from: string;
  /** All successors that take it over together; empty where none is named. */
  to: string[];
  /** First day after the end of `from`. */
  since: Day;
}

/** Who bears a duty at a day, and how it came to them. */
export interface Bearing {
  /** Bodies that bear it, each once; empty where it waits for a body to take it over. */
  bearers: string[];
  /** In the order in which they happened. */
  handovers: Handover[];
}

/** What decides whether and where a duty passes on. */
export interface DutyFacts {
  bodyOf: (id: string) => BodyLife | undefined;
  /** Whether anything is still owed at the end of a day. */
  isOpenOn: (day: Day) => boolean;
  /** The day for which is asked. */
  day: Day;
}

/**
 * Who bears a duty that a plan gives to the bodies named (decision 12).
 *
 * A duty that is open when its body ends passes that day to all successors together, over as many
 * reorganisations as there were; one that was closed stays with the body that closed it. Successors that lead
 * back to a body which bore the duty before end there.
 */
export function bearingOf(named: readonly string[], facts: DutyFacts): Bearing {
  const bearers: string[] = [];
  const handovers: Handover[] = [];
  const seen = new Set<string>();
  const pending: Handover[] = [];
  const give = (body: string, since: string) => {
    if (seen.has(body)) return;
    seen.add(body);
    const handover = handoverOf(body, since, facts);
    if (handover) pending.push(handover);
    else bearers.push(body);
  };
  for (const body of named) give(body, '');
  // The earliest first: a body that is reached twice has borne the duty since the first time.
  for (let next = takeEarliest(pending); next; next = takeEarliest(pending)) {
    handovers.push(next);
    for (const body of next.to) give(body, next.since);
  }
  return { bearers, handovers };
}

function takeEarliest(pending: Handover[]): Handover | undefined {
  pending.sort((a, b) => compareDays(b.since, a.since));
  return pending.pop();
}

/**
 * Undefined while the body lives, and where nothing was owed any longer when it ended. `held` is the day on
 * which it took the duty over, empty for a body that the plan names.
 */
function handoverOf(id: string, held: string, facts: DutyFacts): Handover | undefined {
  const body = facts.bodyOf(id);
  if (!body?.validUntil || body.validUntil === LAST_DAY) return undefined;
  const first = addDays(body.validUntil, 1);
  // What a body takes over after its own end passes on the same day.
  const since = first < held ? held : first;
  if (since > facts.day || !facts.isOpenOn(addDays(since, -1))) return undefined;
  return { from: id, to: [...new Set(body.successors)], since };
}
