/** Why a request is not carried out; `src/strings/feedback.ts` has the sentence for its sender. */
export const REFUSALS = {
  'not-found': 404,
  'wrong-method': 405,
  'wrong-type': 415,
  'too-large': 413,
  malformed: 400,
  'other-site': 403,
  'page-unknown': 404,
  trapped: 400,
  'token-forged': 403,
  'token-expired': 422,
  'too-fast': 422,
  'wrong-fields': 422,
  replayed: 409,
  'too-many': 429,
  full: 503,
  'not-stored': 503,
  'code-unknown': 404,
} as const;

export type RefusalRule = keyof typeof REFUSALS;

/** What goes with a refusal. */
export interface RefusalFacts {
  headers?: Readonly<Record<string, string>>;
  /** What is wrong in each field, for a script to show beside it. */
  fields?: Readonly<Record<string, string>>;
}

/** Ends a request with its rule. */
export class Refusal extends Error {
  readonly rule: RefusalRule;
  readonly facts: RefusalFacts;

  constructor(rule: RefusalRule, facts: RefusalFacts = {}) {
    super(rule);
    this.rule = rule;
    this.facts = facts;
  }
}
