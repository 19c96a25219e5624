const COMBINING_MARKS = /[\u0300-\u036f]+/g;
const D_WITH_STROKE = /[đð]/g;
const CAPITAL_D_WITH_STROKE = /[ĐÐƉ]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const PILE_OF_MARKS = /\p{M}{9,}/u;
const SYLLABLE = /[\p{L}\p{M}]+/gu;
const END_MARK = / ?\. ?\/ ?\.(?=["”’»)\]]*[ \t]*$)/gm;

/** True for composed text, the only form that is stored and served (facts 5.1). */
export function isNfc(text: string): boolean {
  return text.normalize('NFC') === text;
}

/**
 * Compose a text from outside, in time that grows with its length alone.
 *
 * Putting a pile of marks on one letter in order takes quadratic time. No letter of Vietnamese bears
 * more than two marks, so a text with such a pile is left as it is.
 */
export function compose(text: string): string {
  return PILE_OF_MARKS.test(text) ? text : text.normalize('NFC');
}

/**
 * Strip Vietnamese marks and keep the case: `Điều lệ` becomes `Dieu le`, composed or decomposed.
 *
 * `đ` is a letter of its own without decomposition, so it is mapped by hand, with the eth letters
 * that stand for it in older text (facts 5.1).
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(D_WITH_STROKE, 'd')
    .replace(CAPITAL_D_WITH_STROKE, 'D')
    .normalize('NFC');
}

/**
 * Syllables that make a word with `tư` on their side. In a title in capitals, TƯ beside one of
 * them is that word; everywhere else it is the abbreviation of the Centre.
 */
const BEFORE_TU = 'ĐẦU|THỨ|THÔNG|VẬT|VÔ|RIÊNG|TÂM|THÁNG';
const AFTER_TU =
  'TƯỞNG|TƯỚNG|PHÁP|VẤN|NHÂN|CÁCH|LIỆU|BẢN|DUY|LỆNH|DOANH|THỤC|HỮU|THẾ|TRANG|SẢN|LỢI|TÌNH';
const ABBREVIATED_CENTRE = new RegExp(
  String.raw`(?<!\p{Ll})[Tt]\. ?[ƯưWw](?![\p{L}\p{M}])|` +
    'TƯ(?=ĐTN)|' +
    String.raw`(?<!(?<!\p{L})(?:${BEFORE_TU}) )TƯ(?![\p{L}\p{M}]| (?:${AFTER_TU})(?!\p{L}))`,
  'gu',
);

/**
 * Address form of a title or symbol: `66-QĐ/TƯ` becomes `66-qd-tw` (facts 5.5, 7.4).
 *
 * TƯ and T.Ư become TW before folding, or the Centre would become a province (TU).
 */
export function toSlug(text: string): string {
  return fold(text.normalize('NFC').replace(ABBREVIATED_CENTRE, 'TW'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Second-vowel form : first-vowel form of the open syllables oa, oe, uy (facts 5.2). */
const TONE_PAIRS = new Map(
  'oà:òa oá:óa oả:ỏa oã:õa oạ:ọa oè:òe oé:óe oẻ:ỏe oẽ:õe oẹ:ọe uỳ:ùy uý:úy uỷ:ủy uỹ:ũy uỵ:ụy'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const SECOND_VOWEL = new RegExp(
  String.raw`(?<!q)(?:${[...TONE_PAIRS.keys()].join('|')})(?![\p{L}\p{M}])`,
  'giu',
);

/**
 * Key form of a text for search, sorting and duplicates: `hoà`, `uỷ` become `hòa`, `ủy`, composed.
 *
 * Never for display: quotations, titles and names keep the writer's placement (facts 5.2).
 */
export function placeTone(text: string): string {
  return text.normalize('NFC').replace(SECOND_VOWEL, (pair) => {
    const placed = TONE_PAIRS.get(pair.toLowerCase()) ?? pair;
    return [...placed]
      .map((letter, at) => (isCapital(pair[at]) ? letter.toUpperCase() : letter))
      .join('');
  });
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Key under which the spellings of the same words meet: one tone placement, small letters, single spaces. */
export function wordKey(text: string): string {
  return placeTone(compose(text)).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Vietnamese alphabetical order, whatever the machine's locale; Điều 2 before Điều 10 (facts 5.4). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Number of spaced syllables, the unit of reading speed; figures and marks do not count (facts 5.8). */
export function countSyllables(text: string): number {
  return text.match(SYLLABLE)?.length ?? 0;
}

/** Whole minutes to read so many syllables at `rate` a minute, at least 1 (facts 5.8). */
export function readingMinutes(syllables: number, rate: number): number {
  return Math.max(1, Math.round(syllables / rate));
}

/** The beginning of a text on one line, cut between words at so many characters at the most. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length))}…`;
}

/** Turn the end mark `./.` of a paragraph into its full stop, for speech, excerpts and sentences (facts 5.7). */
export function stripEndMark(text: string): string {
  return text.replace(END_MARK, '.');
}
