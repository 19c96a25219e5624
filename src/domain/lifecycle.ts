import { addDays, LAST_DAY, lastDayOf, type Day } from './calendar.ts';
import { compareActs, hasBegun, isVoid, isWhole, type Act } from './lifecycle/act.ts';
import { ENDING_KINDS, HALTING_KINDS, isKindOf } from './relation.ts';

export type { Act } from './lifecycle/act.ts';

/** Effects that a document can have at a day (facts 3.1); the last is right where no checked source says more. */
export const EFFECT_STATUSES = [
  'not-yet',
  'in-force',
  'partly-expired',
  'expired',
  'suspended',
  'partly-suspended',
  'no-longer-suitable',
  'unknown',
] as const;

export type EffectStatus = (typeof EFFECT_STATUSES)[number];

/** Statuses of a document that nobody is bound by. */
export const ENDED_STATUSES: readonly EffectStatus[] = ['expired', 'no-longer-suitable'];

/** What is known of a document's force: its own dates, what a source states, what others do to it. */
export interface DocumentLife {
  /** Day, month or year of issue, where it is known. */
  issuedOn?: string | undefined;
  effectiveFrom?: Day | undefined;
  /** Last day of force. */
  expiresOn?: Day | undefined;
  statedStatus?: { status: EffectStatus; on: Day } | undefined;
  acts: readonly Act[];
}

/** What decides a status. */
export type Cause =
  | { kind: 'acts'; acts: readonly [Act, ...Act[]] }
  | { kind: 'expiry'; on: Day }
  | { kind: 'not-yet'; from: string }
  | { kind: 'stated'; on: Day }
  | { kind: 'nothing' };

export interface StatusAtDay {
  status: EffectStatus;
  by: Cause;
}

/**
 * Status of a document at `day` (facts 3.1). What ends it outweighs all else; then: not begun, ended by a source,
 * held up, ended or held up in part, as a source states. Where none of these speaks, the status is not determined:
 * neither a day of effect nor a conclusion that continues the document proves that it is in force.
 *
 * A source is silent on what came after its day. An ended document stays ended.
 */
export function statusAt(life: DocumentLife, day: Day): StatusAtDay {
  return (
    notIssued(life, day) ??
    ended(life, day) ??
    notEffective(life, day) ??
    stated(life, day, ENDED_STATUSES) ??
    halted(life, day) ??
    partlyActedOn(life, day) ??
    stated(life, day, EFFECT_STATUSES) ?? { status: 'unknown', by: { kind: 'nothing' } }
  );
}

/** First day on which a document is certain to be ended, by an act or by its own expiry; 9999-12-31 is none. */
export function endOf({ acts, expiresOn }: DocumentLife): Day | undefined {
  const days = acts
    .filter((act) => endsWhole(act) && !isVoid(act))
    .flatMap(({ from }) => (from === undefined ? [] : [lastDayOf(from)]));
  const hasTerm = expiresOn !== undefined && expiresOn !== LAST_DAY;
  return [...days, ...(hasTerm ? [addDays(expiresOn, 1)] : [])].sort()[0];
}

function endsWhole(act: Act): boolean {
  return isKindOf(ENDING_KINDS, act.kind) && isWhole(act);
}

function notIssued({ issuedOn }: DocumentLife, day: Day): StatusAtDay | undefined {
  // A month or a year sorts before its own days, so it counts from its first.
  if (issuedOn === undefined || issuedOn <= day) return undefined;
  return { status: 'not-yet', by: { kind: 'not-yet', from: issuedOn } };
}

/** By the earliest act that a checked source tells of, else by expiry, else by what is known from elsewhere. */
function ended({ acts, expiresOn }: DocumentLife, day: Day): StatusAtDay | undefined {
  const begun = acts.filter((act) => endsWhole(act) && hasBegun(act, day)).sort(compareActs);
  const act = begun.find(({ isVerified }) => isVerified);
  const first = act ?? begun[0];
  const hasExpired = expiresOn !== undefined && expiresOn < day;
  const isExpiryFirst = act?.from === undefined || lastDayOf(act.from) > (expiresOn ?? '');
  if (hasExpired && isExpiryFirst)
    return { status: 'expired', by: { kind: 'expiry', on: expiresOn } };
  return first && { status: 'expired', by: { kind: 'acts', acts: [first] } };
}

function notEffective({ effectiveFrom }: DocumentLife, day: Day): StatusAtDay | undefined {
  if (!effectiveFrom || effectiveFrom <= day) return undefined;
  return { status: 'not-yet', by: { kind: 'not-yet', from: effectiveFrom } };
}

function stated(
  life: DocumentLife,
  day: Day,
  statuses: readonly EffectStatus[],
): StatusAtDay | undefined {
  const { statedStatus, effectiveFrom } = life;
  if (!statedStatus || statedStatus.on > day || !statuses.includes(statedStatus.status)) {
    return undefined;
  }
  const { status, on } = statedStatus;
  const isOvertaken = !ENDED_STATUSES.includes(status) && wasHaltedAfter(life, on, day);
  const hasBegunSince = status === 'not-yet' && effectiveFrom !== undefined;
  return isOvertaken || hasBegunSince ? undefined : { status, by: { kind: 'stated', on } };
}

/** Even when the halt is over: nobody has said since that the document is in force again. */
function wasHaltedAfter({ acts }: DocumentLife, on: Day, day: Day): boolean {
  return acts.some(
    (act) =>
      isKindOf(HALTING_KINDS, act.kind) &&
      act.from !== undefined &&
      lastDayOf(act.from) > on &&
      hasBegun(act, day),
  );
}

function halted(life: DocumentLife, day: Day): StatusAtDay | undefined {
  const [act] = life.acts.filter((it) => isWhole(it) && isHalting(life, it, day)).sort(compareActs);
  return act && { status: 'suspended', by: { kind: 'acts', acts: [act] } };
}

function partlyActedOn(life: DocumentLife, day: Day): StatusAtDay | undefined {
  const ending = life.acts.filter(
    (act) => isKindOf(ENDING_KINDS, act.kind) && !isWhole(act) && hasBegun(act, day),
  );
  const halting = life.acts.filter((act) => !isWhole(act) && isHalting(life, act, day));
  const [first, ...others] = [...ending, ...halting].sort(compareActs);
  if (!first) return undefined;
  const status = ending.length > 0 ? 'partly-expired' : 'partly-suspended';
  return { status, by: { kind: 'acts', acts: [first, ...others] } };
}

/** A halt lasts as long as the document that orders it, or until a source of its first day or later states the force. */
function isHalting({ statedStatus }: DocumentLife, act: Act, day: Day): boolean {
  if (!isKindOf(HALTING_KINDS, act.kind) || !hasBegun(act, day)) return false;
  if (act.actorEndedOn !== undefined && act.actorEndedOn <= day) return false;
  if (!statedStatus || act.from === undefined || statedStatus.on > day) return true;
  const isStatedInForce = ['in-force', 'partly-expired'].includes(statedStatus.status);
  return !(isStatedInForce && statedStatus.on >= lastDayOf(act.from));
}
