/** A mistake in a portal's content: where it is and which rule it breaks; words are made at the edge. */
export interface Problem {
  /** Path from the portal's root. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** Dotted path of the field, e.g. `tasks.3.deadline`; empty for the file as a whole. */
  field: string;
  rule: string;
  /** What the message needs: the value found, the values allowed. */
  values: Record<string, string>;
}
