import { compose } from '../../../domain/vietnamese.ts';

const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const ROUND = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

/** Tones by the keys of Telex and of VNI. */
const TONES = new Map(
  Object.entries({
    ...{ f: GRAVE, s: ACUTE, r: HOOK, x: TILDE, j: DOT },
    ...{ 2: GRAVE, 1: ACUTE, 3: HOOK, 4: TILDE, 5: DOT },
  }),
);
const VOWEL = /[aeiouy]/;

/**
 * The syllable that a keyboard without Vietnamese left as keys of Telex or of VNI: `nghij`, `nghi5` are `nghị`,
 * `dduwowngf` is `đường`. None where what was typed holds no such key.
 */
export function fromKeys(typed: string): string | undefined {
  const keys = typed.toLowerCase();
  if (!/^[a-z][a-z1-9]*$/.test(keys)) return undefined;
  const syllable = new Syllable();
  for (const key of keys) if (!syllable.take(key)) return undefined;
  return syllable.isMarked ? syllable.toString() : undefined;
}

/** A syllable as it grows key by key. */
class Syllable {
  private letters: string[] = [];
  private readonly marks = new Map<number, string>();
  private tone = '';

  get isMarked(): boolean {
    return this.marks.size > 0 || this.tone !== '';
  }

  /** Take a key; false where it fits nowhere. */
  take(key: string): boolean {
    const tone = TONES.get(key);
    const hasVowel = this.letters.some((it) => VOWEL.test(it));
    if (tone !== undefined && hasVowel) {
      this.tone = tone;
      return true;
    }
    if (key === 'w' || key === '7' || key === '8') return this.bend(key);
    if (key === '6') return this.put(ROUND, /[aeo]/);
    if (key === '9' || (key === 'd' && this.letters[0] === 'd')) return this.stroke();
    if (/[aeo]/.test(key) && this.isOpenVowel(key)) return this.put(ROUND, new RegExp(key));
    if (/\d/.test(key)) return false;
    this.letters.push(key);
    return true;
  }

  toString(): string {
    this.bendBoth();
    const at = this.toneAt();
    return compose(
      this.letters
        .map((it, index) => it + (this.marks.get(index) ?? '') + (index === at ? this.tone : ''))
        .join('')
        .replace(/^d\u0335/, 'đ'),
    );
  }

  /** Horn or breve, on the last letter that may bear it. */
  private bend(key: string): boolean {
    const text = this.letters.join('');
    if (key !== '8' && text.includes('uo')) return this.put(HORN, /o/);
    if (key !== '7' && text.includes('a')) return this.put(BREVE, /a/);
    return this.put(HORN, /[ou]/);
  }

  /** Of uo with a horn on either, both bear one, `ươn`; where nothing follows, the o alone does, `thuở`. */
  private bendBoth(): void {
    const at = this.letters.join('').indexOf('uo');
    if (at < 0 || ![at, at + 1].some((it) => this.marks.get(it) === HORN)) return;
    this.marks.set(at + 1, HORN);
    if (at + 2 < this.letters.length) this.marks.set(at, HORN);
    else this.marks.delete(at);
  }

  /** The letter was typed before, nothing but consonants followed, and it bears no mark yet. */
  private isOpenVowel(key: string): boolean {
    const at = this.letters.lastIndexOf(key);
    return (
      at >= 0 && !this.marks.has(at) && !this.letters.slice(at + 1).some((it) => VOWEL.test(it))
    );
  }

  private put(mark: string, on: RegExp): boolean {
    const at = this.letters.findLastIndex((it) => on.test(it));
    if (at < 0) return false;
    this.marks.set(at, mark);
    return true;
  }

  private stroke(): boolean {
    if (this.letters[0] !== 'd') return false;
    this.marks.set(0, '\u0335');
    return true;
  }

  /** The tone stands on the vowel with a mark, else by its place among the vowels (facts 5.2). */
  private toneAt(): number {
    const marked = [...this.marks.keys()]
      .filter((at) => at > 0 || this.letters[0] !== 'd')
      .sort((a, b) => a - b);
    const last = marked.at(-1);
    if (last !== undefined) return last;
    const text = this.letters.join('');
    const onset = /^(?:qu|gi(?=[aeouy])|[^aeiouy]*)/.exec(text)?.[0].length ?? 0;
    const nucleus = /^[aeiouy]*/.exec(text.slice(onset))?.[0].length ?? 0;
    const isClosed = onset + nucleus < text.length;
    return onset + (nucleus > 2 || (nucleus === 2 && isClosed) ? 1 : 0);
  }
}
