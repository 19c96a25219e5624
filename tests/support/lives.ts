import type { Act, DocumentLife } from '../../src/domain/lifecycle.ts';

/** An act on a document; a test states only what it is about. */
export function anAct(overrides: Partial<Act> = {}): Act {
  return {
    kind: 'replaces',
    document: 'nghi-quyet-moi',
    from: '2026-07-26',
    clauses: [],
    isVerified: true,
    ...overrides,
  };
}

/** What is known of a document's force. */
export function aLife(overrides: Partial<DocumentLife> = {}): DocumentLife {
  return { issuedOn: '2021-10-25', acts: [], ...overrides };
}
