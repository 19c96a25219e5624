import { compose } from './vietnamese.ts';

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
/** Spaces of every width, the tab among them; a line break is none. */
const SPACE = /[\t\v\f\p{Zs}]/gu;
/**
 * Characters that show nothing or turn the direction of what follows: controls, joiners and other formats, fillers that
 * look like a space, tags, variants beyond the common ones, private use and halves of pairs.
 */
const UNSEEN =
  /(?!\n)\p{Cc}|[\p{Cf}\p{Co}\p{Cs}]|\u034F|\u17B4|\u17B5|[\u115F\u1160\u2800\u3164\uFFA0\uFFFC]|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]|\p{Noncharacter_Code_Point}/gu;
/** No letter of Vietnamese bears more than two marks; a pile of them runs over its neighbours. */
const PILE_OF_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * What a reader typed, as text that shows all it holds: composed, without characters that command a machine, hide or
 * turn the line round, with at most one empty line between paragraphs. Takes time that grows with its length alone.
 */
export function toPlainText(typed: string): string {
  return compose(
    typed
      .replace(LINE_BREAK, '\n')
      .replace(SPACE, ' ')
      .replace(UNSEEN, '')
      .replace(PILE_OF_MARKS, '$1'),
  )
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** As `toPlainText`, on one line. */
export function toPlainLine(typed: string): string {
  return toPlainText(typed).replace(/\s+/g, ' ');
}

/** Whether a text says anything: a letter or a figure is in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
