const DIGITS = new Map(
  Object.entries({
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    nhăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);

const UNIT = 'một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín';
// After a ten, five is lăm: "mười năm" is ten years, or the tenth month and the word for year.
const AFTER_TEN = 'một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const ANY = `không|mốt|lăm|nhăm|trăm|mười|mươi|linh|lẻ|${UNIT}`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** Pattern source of a number from 1 to 99 in words, for patterns with the flags `iu`. */
export const SMALL_NUMBER_WORDS = String.raw`(?:(?:mười|(?:${UNIT})\s+mươi)(?:\s+(?:${AFTER_TEN})${END})?|${UNIT})${END}`;

/** Pattern source of a year in words: `hai nghìn không trăm mười sáu`, `hai không một sáu`. */
export const YEAR_WORDS = String.raw`(?:(?:một|hai)\s+(?:nghìn|ngàn)(?:\s+(?:${ANY})${END}){0,7}|hai\s+không(?:\s+(?:không|lăm|nhăm|mốt|${UNIT})${END}){2})${END}`;

/**
 * Value of a Vietnamese number below 10,000 in composed words: 2016 for `hai nghìn không trăm mười sáu`,
 * and for figures read out one by one (`hai không một sáu`). `undefined` for any other word.
 */
export function parseNumberWords(text: string): number | undefined {
  let thousands = 0;
  let rest = 0;
  let pending = 0;
  for (const word of text.toLowerCase().trim().split(/\s+/)) {
    const digit = DIGITS.get(word);
    if (digit !== undefined) pending = pending * 10 + digit;
    else if (word === 'mười') rest += 10;
    else if (word === 'mươi' || word === 'trăm') {
      rest += pending * (word === 'trăm' ? 100 : 10);
      pending = 0;
    } else if (word === 'nghìn' || word === 'ngàn') {
      thousands += (rest + pending) * 1000;
      rest = pending = 0;
    } else if (word !== 'linh' && word !== 'lẻ') return undefined;
  }
  return thousands + rest + pending;
}
