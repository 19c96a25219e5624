import type { DateView, EdgeEnd, Link } from './parts.ts';
import type { RelatedDocument } from './relation-parts.ts';

/** How a document comes down from level to level, and with it what is to be reached. */
export interface CascadeView {
  /** Each after all that it carries out. */
  rows: CascadeRow[];
  /** Indicators of the plans in it that measure the same. */
  targets: TargetGroup[];
}

export interface CascadeRow {
  document: RelatedDocument;
  /** How many steps below the top, on the longest way. */
  depth: number;
  /** Of its issuer; absent where that is not known. */
  level?: string;
  issuers: string;
  /** Documents of the table that it carries out, and what of them; empty for the whole. */
  claims: { name: string; clauses: string; basis: 'stated' | 'editorial' }[];
  /** Of a plan. */
  tasks?: number;
  /** Is it the page's own document? */
  here: boolean;
}

/** One thing that is measured, as the clause words it and as each plan sets it. */
export interface TargetGroup {
  name: string;
  clauses: (EdgeEnd & { words: string })[];
  plans: {
    plan: Link;
    name: string;
    target: string;
    due?: string;
    newest?: DateView & { value: string };
  }[];
}
