import { formatDay, formatDayInWords, type Day } from '../../src/domain/calendar.ts';

/** How one writer writes: readers meet every hand in one portal. */
export interface Hand {
  /** `first`: hòa, ủy; `second`: hoà, uỷ. */
  tone: 'first' | 'second';
  /** `y`: kỷ luật, lý do; `i`: kỉ luật, lí do. */
  iy: 'y' | 'i';
  /** HĐND, UBND, NTM instead of the full names. */
  abbreviates: boolean;
  /** `figures`: 05/07/2026; `short`: 5/7/2026; `words`: ngày 05 tháng 7 năm 2026. */
  dates: 'figures' | 'short' | 'words';
}

const PAIRS = new Map(
  'òa:oà óa:oá ỏa:oả õa:oã ọa:oạ òe:oè óe:oé ỏe:oẻ õe:oẽ ọe:oẹ ùy:uỳ úy:uý ủy:uỷ ũy:uỹ ụy:uỵ'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const SECOND = new RegExp(
  String.raw`(?<![qQ])(${[...PAIRS.keys()].join('|')})(?![\p{L}\p{M}])`,
  'giu',
);
const WITH_I = /(?<![\p{L}\p{M}])([klmths])([ýỳỷỹỵ])(?![\p{L}\p{M}])/giu;
const I_OF: Record<string, string> = { ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
/** Names that writers and readers shorten, and what they make of them; longer names first. */
export const ABBREVIATIONS: readonly (readonly [name: string, short: string])[] = [
  ['Hội đồng nhân dân', 'HĐND'],
  ['Ủy ban nhân dân', 'UBND'],
  ['Ủy ban Kiểm tra', 'UBKT'],
  ['Ban Thường vụ', 'BTV'],
  ['Ban Chấp hành', 'BCH'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['nông thôn mới', 'NTM'],
  ['hợp tác xã', 'HTX'],
  ['Hợp tác xã', 'HTX'],
  ['Trung học cơ sở', 'THCS'],
  ['an ninh trật tự', 'ANTT'],
  ['bảo hiểm y tế', 'BHYT'],
  ['bảo hiểm xã hội', 'BHXH'],
  ['phòng cháy, chữa cháy', 'PCCC'],
];

/** A text as that writer would write it; ids and addresses, which bear no marks, stay. */
export function writeBy(hand: Hand, text: string): string {
  let written = text;
  if (hand.abbreviates) {
    for (const [name, short] of ABBREVIATIONS) written = written.replaceAll(name, short);
  }
  if (hand.tone === 'second') {
    written = written.replace(SECOND, (syllable) => {
      const lower = PAIRS.get(syllable.toLowerCase()) ?? syllable;
      const upper = [...syllable].map((letter) => letter === letter.toUpperCase());
      return [...lower].map((it, at) => (upper[at] ? it.toUpperCase() : it)).join('');
    });
  }
  if (hand.iy === 'i') {
    written = written.replace(WITH_I, (_all, first: string, vowel: string) => {
      const lower = I_OF[vowel.toLowerCase()] ?? vowel;
      return first + (vowel === vowel.toLowerCase() ? lower : lower.toUpperCase());
    });
  }
  return written;
}

/** A day as that writer names it, with the word for it. */
export function nameDay({ dates }: Hand, day: Day): string {
  if (dates === 'words') return formatDayInWords(day);
  const figures = formatDay(day);
  return `ngày ${dates === 'short' ? figures.replace(/\b0/g, '') : figures}`;
}
