import { Document, Scalar, stringify, visit } from 'yaml';
import type { Report } from '../open-tasks.ts';

/** A value as one line of YAML: `{ on: 2026-09-30, state: done }`. */
export function flowOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    // Any other style would take lines of its own, at a column that is not known here.
    Scalar: (_, scalar) => {
      if (String(scalar.value).includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const style = { collectionStyle: 'flow', doubleQuotedMinMultiLineLength: Infinity } as const;
  return document.toString({ ...style, lineWidth: 0 }).trim();
}

/** A value as lines of YAML, moved to the right by so many columns; ends with a line end. */
export function linesOf(value: unknown, indent: number): string {
  const space = ' '.repeat(indent);
  return stringify(value, { lineWidth: 0 }).replace(/^(?=.)/gm, space);
}

/** A report with its fields in the order of the content model, without those that are empty. */
export function plainReport({ on, coversUntil, by, state, note, evidence }: Report): object {
  const whole = evidence.map(({ title, attachment, address }) => ({
    title,
    ...(attachment && { attachment }),
    ...(address && { address }),
  }));
  return {
    on,
    ...(coversUntil && { coversUntil }),
    ...(by && { by }),
    state,
    ...(note && { note }),
    ...(whole.length > 0 && { evidence: whole }),
  };
}
