import type { SymbolIssue } from './issue.ts';
import type { Reading, StepCounter, Token } from './tokens.ts';

/** The numbers at the front of a symbol. */
export interface Numbers {
  numbers: number[];
  /** Lower-case letter after a single number: the `a` of 12a-NQ/TW. */
  suffix: string;
  /** The first number was written with one figure. */
  lacksZero: boolean;
  end: number;
}

/** A word or figure after the numbers, and what joins it to what stands before. */
export interface Part {
  /** Empty when nothing stands between. */
  separator: '-' | '/' | ' ' | '';
  text: string;
  isNumber: boolean;
}

const MOST_FIGURES = 5;
const CENTRE = /t\.?[ưw]/giu;

/**
 * Read the numbers: one, several ("154 & 201"), or none in a draft whose number is left blank.
 *
 * `undefined` if a figure there is no number of a document.
 */
export function readNumbers({ tokens, issues, step }: Reading, start: number): Numbers | undefined {
  let at = start;
  while (tokens[at]?.kind === 'dot' || tokens[at]?.kind === 'gap') at = advance(at, step);

  const numbers: number[] = [];
  const first = tokens[at];
  for (let token = first; token?.kind === 'number'; token = tokens[at]) {
    const number = token.text.length > MOST_FIGURES ? 0 : Number(token.text);
    if (number === 0) return undefined;
    numbers.push(number);
    at = skipListSign(tokens, advance(at, step));
  }
  const suffix = numbers.length === 1 ? readSuffix(tokens, at) : '';
  if (suffix) at = advance(at, step);
  if (suffix !== suffix.toLowerCase()) issues.add('case');
  const lacksZero = first?.text.length === 1;
  return { numbers, suffix: suffix.toLowerCase(), lacksZero, end: at };
}

/** The words and figures after the numbers; `undefined` if something else stands among them. */
export function readParts(reading: Reading, { numbers, end }: Numbers): Part[] | undefined {
  const { tokens, issues, step } = reading;
  const parts: Part[] = [];
  let at = end;
  while (at < tokens.length) {
    const joint = tokens[at];
    const separator = toSeparator(joint);
    if (separator) at = advance(at, step);
    // The blank before the separator of a draft is where its number will stand.
    const isBlank = parts.length === 0 && numbers.length === 0;
    if (joint?.spaceAfter || (joint?.spaceBefore && !isBlank)) issues.add('spaces');

    const first = tokens[at];
    if (first?.kind !== 'word' && first?.kind !== 'number') return undefined;
    const isNumber = first.kind === 'number';
    const next = isNumber ? advance(at, step) : wordEnd(reading, at);
    const text = tokens.slice(at, next).map((token) => token.text.trim());
    parts.push({ separator, text: withCentre(text.join(''), issues), isNumber });
    at = next;
  }
  return parts;
}

/** Where a word ends: QH15 goes on with its figures, T.Ư after its dot. */
function wordEnd({ tokens, step }: Reading, start: number): number {
  let at = start;
  for (;;) {
    const kind = tokens[at]?.kind;
    if (kind === 'word' || kind === 'number') at = advance(at, step);
    else if (kind === 'dot') {
      const next = tokens[at + 1]?.kind === 'gap' ? at + 2 : at + 1;
      if (!/^[ưw]/iu.test(tokens[next]?.text ?? '')) return at;
      at = advance(next, step);
    } else return at;
  }
}

/** TƯ, T.Ư and T.W are the Centre; TU is a province (facts 0.5). */
function withCentre(text: string, issues: Set<SymbolIssue>): string {
  return text.replace(CENTRE, (written) => {
    const meant = written.startsWith('t') ? 'tw' : /[ưw]$/.test(written) ? 'Tw' : 'TW';
    if (meant !== written) issues.add('tw-diacritic');
    return meant;
  });
}

function readSuffix(tokens: readonly Token[], at: number): string {
  const letter = tokens[at];
  const isSuffix = letter?.kind === 'word' && letter.text.length === 1;
  return isSuffix && tokens[at + 1]?.kind === 'separator' ? letter.text : '';
}

/** Past a comma, an ampersand or "và" between two numbers, or unmoved. */
function skipListSign(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]?.kind === 'gap' ? at + 1 : at;
  const token = tokens[sign];
  if (token?.kind !== 'list' && token?.text.toLowerCase() !== 'và') return at;
  const next = tokens[sign + 1]?.kind === 'gap' ? sign + 2 : sign + 1;
  return tokens[next]?.kind === 'number' ? next : at;
}

function toSeparator(token: Token | undefined): Part['separator'] {
  if (token?.kind === 'gap') return ' ';
  if (token?.kind !== 'separator') return '';
  return token.text === '-' ? '-' : '/';
}

function advance(at: number, step: StepCounter): number {
  step();
  return at + 1;
}
