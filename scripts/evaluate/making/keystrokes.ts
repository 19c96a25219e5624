/** How marks are typed: the key after the letter for its shape, the key at the end of the syllable for its tone. */
export const INPUT_METHODS = {
  telex: {
    shapes: { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' },
    tones: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
  },
  vni: {
    shapes: { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' },
    tones: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
  },
} as const;

const TONE = /[\u0301\u0300\u0309\u0303\u0323]/u;

/** Keys of a lower-case syllable when the machine turns none of them into marks: `quyết` becomes `quyeets`. */
export function keystrokesOf(syllable: string, method: keyof typeof INPUT_METHODS): string {
  const shapes: Record<string, string> = INPUT_METHODS[method].shapes;
  const tones: Record<string, string> = INPUT_METHODS[method].tones;
  const [tone = ''] = TONE.exec(syllable.normalize('NFD')) ?? [];
  const toneless = syllable.normalize('NFD').replace(TONE, '').normalize('NFC');
  return [...toneless].map((letter) => shapes[letter] ?? letter).join('') + (tones[tone] ?? '');
}
