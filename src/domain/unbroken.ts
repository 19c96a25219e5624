const DAY = String.raw`(?:[Nn]gày )?\d{1,2}/\d{1,2}/\d{4}`;
const YEARS = String.raw`\d{4}[-–]\d{4}`;
/** It has three parts at most. */
const SYMBOL = String.raw`\d[\p{L}\d\-]{0,11}(?:/[\p{L}\d\-]{1,14}){1,2}`;
const UNIT = String.raw`(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương) (?:\d{1,3}[a-zđ]?|[IVXL]{1,6}|[a-zđ])(?![\p{L}\d])`;
const UNBROKEN = new RegExp(String.raw`(?<![\p{L}\d/\-])(${DAY}|${YEARS}|${SYMBOL}|${UNIT})`, 'u');

/**
 * Cut a text where it names what must not break across lines: every second piece, from the second on, is a symbol,
 * a day, a span of years or a clause with its number. The pieces together are the text.
 */
export function splitAtUnbroken(text: string): string[] {
  return text.split(UNBROKEN);
}
