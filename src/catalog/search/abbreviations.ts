import type { Abbreviation } from '../../search/text/abbreviations.ts';
import type { Portal } from '../portal.ts';

/** An abbreviation is written in capitals: `HĐND`, `QyĐ`. */
const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{L}\d.-]{2,8}$/u;

/** Abbreviations of the portal's glossary, with the terms that they stand for. */
export function portalAbbreviations({ library }: Portal): Abbreviation[] {
  return library.glossary.flatMap(({ data }) =>
    data.alsoWritten.filter((it) => SHORT.test(it)).map((short) => ({ short, full: data.term })),
  );
}
