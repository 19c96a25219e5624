import { isIssuedWith, unitsOfPath } from './unit.ts';

/**
 * Does a table of contents list the clause? Deeper clauses without a title of their own ("1.", "a)") would drown the
 * others. `label` is its label with its title.
 */
export function isInContents({ level, label }: { level: number; label: string }): boolean {
  return level === 1 || /\s/.test(label);
}

/** Path of the text issued with the document in which a clause stands, e.g. `kem-theo-1`; undefined in its own text. */
export function issuedTextOf(path: string): string | undefined {
  const [outermost = ''] = path.split('/');
  const [unit] = unitsOfPath(outermost);
  return unit && isIssuedWith(unit.kind) ? outermost : undefined;
}
