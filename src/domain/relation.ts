/**
 * Kinds of directed relations between official documents (facts 3.2). A relation is stored once, at the
 * document that acts; the other side is derived.
 */
export const RELATION_KINDS = [
  'based-on',
  'amends',
  'replaces',
  'repeals',
  'details',
  'guides',
  'consolidates',
  'corrects',
  'refers-to',
  'explains',
  'stops',
  'suspends',
  'promulgates',
  'related',
  'continues',
  'implements',
  'reviews',
] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/** Kinds that end the force of their target, or of the clauses they name. */
export const ENDING_KINDS = ['replaces', 'repeals'] as const satisfies RelationKind[];

/** Kinds that hold the force of their target up, as long as the acting document is in force itself. */
export const HALTING_KINDS = ['stops', 'suspends'] as const satisfies RelationKind[];

/** Kinds by which documents follow one another through time, from the first text to the newest. */
export const SUCCESSION_KINDS = [
  ...ENDING_KINDS,
  ...HALTING_KINDS,
  'amends',
  'corrects',
  'continues',
] as const satisfies RelationKind[];

/** Kinds that change their target; a new document must say what it changes (facts 1.1). */
export const CHANGING_KINDS = [
  ...ENDING_KINDS,
  ...HALTING_KINDS,
  'amends',
  'corrects',
] as const satisfies RelationKind[];

/** Kinds whose target must exist before: nothing replaces, reviews or rests on what is yet to be issued. */
export const LOOKING_BACK_KINDS = [
  ...SUCCESSION_KINDS,
  'based-on',
  'consolidates',
  'reviews',
] as const satisfies RelationKind[];

/** Kinds by which a document rests on another, so that it must say when the other has ended. */
export const RESTING_KINDS = [
  'based-on',
  'implements',
  'guides',
  'details',
] as const satisfies RelationKind[];

/** Whether a kind belongs to one of the sets above. */
export function isKindOf<K extends RelationKind>(set: readonly K[], kind: string): kind is K {
  return (set as readonly string[]).includes(kind);
}
