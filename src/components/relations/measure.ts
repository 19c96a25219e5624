/**
 * Widths of letters of Be Vietnam Pro 600 in thousandths of the size, in groups of like width; the lighter weight
 * is two per cent narrower. SVG text does not wrap by itself, and the build has no font engine.
 */
const GROUPS: readonly [width: number, letters: string][] = [
  [230, ' '],
  [290, "iljI'·"],
  [335, '.,:;!"'],
  [430, '1fr|()“”'],
  [455, 't'],
  [490, '[]{}J'],
  [530, 'sz/'],
  [605, 'hknuvxyươ?-7ceo'],
  [662, 'abdgpqEFLTP8RS2Z5369K0'],
  [705, 'BY4V'],
  [760, 'ADHNUXĐ'],
  [830, 'COQG…w'],
  [895, 'mM&%'],
  [1040, 'W@'],
];
const WIDTHS = new Map(GROUPS.flatMap(([width, letters]) => [...letters].map((it) => [it, width])));
const WIDEST_MARKED = 662;

/** Width of a text at a size, never less than what the browser needs. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const sum = letters.reduce((total, letter) => total + widthOf(letter), 0);
  return (sum * size) / 1000;
}

function widthOf(letter: string): number {
  if (letter === 'đ') return WIDEST_MARKED;
  return WIDTHS.get(letter) ?? (letter === letter.toLowerCase() ? 700 : 800);
}

/** Lines of a text at most `width` wide, broken at spaces; a word that is wider alone is broken anywhere. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(...pieces(word, size, width));
    }
  }
  return lines;
}

function pieces(word: string, size: number, width: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last && textWidth(last + letter, size) > width) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}
