/** A day with its word, a span of years, the symbol of a document, which has three parts at most. */
const UNBROKEN =
  /(?<![\p{L}\d/-])((?:[Nn]gày )?\d{1,2}\/\d{1,2}\/\d{4}|\d{4}[-–]\d{4}|\d[\p{L}\d-]{0,11}(?:\/[\p{L}\d-]{1,14}){1,2})/u;

/**
 * Cut a text where it names what must not break across lines: every second piece, from the second on, is a symbol,
 * a day or a span of years. The pieces together are the text.
 */
export function splitAtUnbroken(text: string): string[] {
  return text.split(UNBROKEN);
}
