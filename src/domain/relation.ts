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
