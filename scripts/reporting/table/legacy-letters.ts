/** Signs that the fonts of TCVN3 and VNI showed as Vietnamese letters; no word of ours has them inside. */
const INSIDE_WORD = /\p{L}[\u00a8-\u00ac\u00ae\u00b5\u00b6\u00b8\u00b9\u00bb-\u00be]+\p{L}/u;

/** Does a text hold letters of an encoding from before Unicode, which would be published as garble? */
export function hasLegacyLetters(text: string): boolean {
  return INSIDE_WORD.test(text);
}
