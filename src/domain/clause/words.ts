import type { Clause } from '../clause.ts';
import { toRoman } from './alphabet.ts';
import { UNIT_WORDS, unitsOfPath, type ClauseKind, type Unit } from './unit.ts';

const MARGIN_WORDS: Partial<Record<ClauseKind, string>> = {
  attachment: 'KT ',
  annex: 'PL ',
  form: 'Mẫu ',
};
const OUTER = new Set<ClauseKind>(['attachment', 'annex', 'form', 'part', 'chapter']);

/**
 * Words that cite a clause, innermost unit first: `điểm b khoản 2 Điều 5`, `khoản 1 Mục III`,
 * `Điều 4 Quy chế` (facts 2.4). Outer units are named as the text of `clauses` names them.
 */
export function clauseLabel({ id }: { id: string }, clauses: readonly Clause[]): string {
  const parts = id.split('/');
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return paths
    .map((path) => {
      const [unit] = unitsOfPath(path).slice(-1);
      const named = unit && OUTER.has(unit.kind) && clauses.find((clause) => clause.id === path);
      return named ? inSentence(named.label) : unit ? wordsOf(unit) : path;
    })
    .reverse()
    .join(' ');
}

/**
 * Number for the margin: `III.2`, `5.2.b`, `III.1.1` for a dotted point, which repeats its clause. Outer units
 * are left out but for their own number.
 */
export function clauseNumber({ id }: { id: string }): string {
  const units = unitsOfPath(id);
  const inner = units.filter(({ kind }, index) => !OUTER.has(kind) && !isRepeated(units, index));
  return (inner.length > 0 ? inner : units.slice(-1))
    .map((unit) => `${MARGIN_WORDS[unit.kind] ?? ''}${printed(unit)}`)
    .join('.')
    .trim();
}

function isRepeated(units: readonly Unit[], index: number): boolean {
  const [unit, inner] = units.slice(index);
  return unit?.kind === 'clause' && inner?.number.startsWith(`${unit.number}.`) === true;
}

function wordsOf(unit: Unit): string {
  return `${UNIT_WORDS[unit.kind]} ${printed(unit)}`.trim();
}

/** Roman numbers stand in capitals; parts and chapters have them, annexes mostly. Forms have two figures. */
function printed({ kind, number }: Unit): string {
  if (kind === 'form') return number.replace(/^\d(?!\d)/, '0$&');
  if (kind === 'section' && /^[ivxlc]+$/.test(number)) return number.toUpperCase();
  const isRoman =
    (kind === 'part' || kind === 'chapter' || kind === 'annex') && /^\d+$/.test(number);
  return isRoman ? toRoman(Number(number)) : kind === 'annex' ? number.toUpperCase() : number;
}

/** `PHẦN THỨ NHẤT` becomes `Phần thứ nhất`; Roman numbers keep their capitals. */
function inSentence(label: string): string {
  if (label !== label.toUpperCase()) return label;
  const words = label
    .split(' ')
    .map((word) => (/^[IVXLC\d]+$/.test(word) ? word : word.toLowerCase()));
  const sentence = words.join(' ');
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
