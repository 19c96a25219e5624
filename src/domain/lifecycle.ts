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

/** A document that acts on another: replaces, repeals or stops it, from a day on. */
export interface Act {
  kind: string;
  /** Day from which it acts; absent when its document's day is not known. */
  from?: string | undefined;
  partial: boolean;
  /** Id of the acting document. */
  document: string;
}

export interface DocumentLife {
  effectiveFrom?: string | undefined;
  expiresOn?: string | undefined;
  statedStatus?: { status: EffectStatus; on: string } | undefined;
  acts: readonly Act[];
}

/** Status and what decided it, for the reason in words. */
export interface StatusAtDay {
  status: EffectStatus;
  by:
    | { kind: 'act'; act: Act }
    | { kind: 'expiry'; on: string }
    | { kind: 'not-yet'; from: string }
    | { kind: 'stated'; on: string }
    | { kind: 'nothing' };
}

const ENDING_ACTS: Record<string, [whole: EffectStatus, partial: EffectStatus]> = {
  replaces: ['expired', 'partly-expired'],
  repeals: ['expired', 'partly-expired'],
  stops: ['suspended', 'partly-suspended'],
  suspends: ['suspended', 'partly-suspended'],
};

/**
 * Status of a document at `day`: ended by a document that replaces or repeals it, by its own expiry, not
 * begun yet, or as a dated source states; otherwise not determined (facts 3.1). A whole act outweighs a
 * partial one, and the earliest whole act decides. An act whose day is not known counts as past.
 */
export function statusAt(life: DocumentLife, day: string): StatusAtDay {
  const acts = life.acts.filter((act) => ENDING_ACTS[act.kind] && (act.from ?? day) <= day);
  const deciding =
    acts.filter((act) => !act.partial).sort((a, b) => compareActs(a, b))[0] ?? acts.sort(compareActs)[0];
  if (deciding && !deciding.partial) return decidedBy(deciding);
  if (life.expiresOn && life.expiresOn < day) {
    return { status: 'expired', by: { kind: 'expiry', on: life.expiresOn } };
  }
  if (life.effectiveFrom && life.effectiveFrom > day) {
    return { status: 'not-yet', by: { kind: 'not-yet', from: life.effectiveFrom } };
  }
  if (deciding) return decidedBy(deciding);
  if (life.statedStatus && life.statedStatus.on <= day) {
    return { status: life.statedStatus.status, by: { kind: 'stated', on: life.statedStatus.on } };
  }
  return { status: 'unknown', by: { kind: 'nothing' } };
}

function decidedBy(act: Act): StatusAtDay {
  const [whole, partial] = ENDING_ACTS[act.kind] ?? ['unknown', 'unknown'];
  return { status: act.partial ? partial : whole, by: { kind: 'act', act } };
}

function compareActs(a: Act, b: Act): number {
  return (a.from ?? '').localeCompare(b.from ?? '') || a.document.localeCompare(b.document);
}
