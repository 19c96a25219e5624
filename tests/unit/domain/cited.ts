import { expect } from 'vitest';
import { findCitations } from '../../../src/domain/citation.ts';
import type { Citation } from '../../../src/domain/citation.ts';

/** The one citation of a text. */
export function onlyCitation(text: string): Citation {
  const [citation, ...others] = findCitations(text);
  expect(others).toEqual([]);
  return citation ?? expect.fail(`no citation in: ${text}`);
}

/** The citations of a text as they are written. */
export function citedTexts(text: string): string[] {
  return findCitations(text).map((citation) => citation.text);
}
