import { compose } from '../vietnamese.ts';

/** A line of a Markdown text that can open clauses: no code, table, block quotation or blank line. */
export interface Line {
  /** From 1. */
  line: number;
  /** As written, and composed: labels are read from the composed line. */
  raw: string;
  composed: string;
  /** Offset of the line, and of its first sign after the indentation. */
  offset: number;
  start: number;
  /** Place in the line where the words begin, after indentation and signs. */
  place: number;
  /** Composed words without the signs of headings, lists and bold type. */
  words: string;
  /** Level of the heading, 7 for a paragraph in bold type, 0 for other text. */
  heading: number;
  /** Words of the bold type at the beginning of a line that goes on after it. */
  bold: string;
  isListed: boolean;
  /** Words of the line before in the same paragraph; empty where the line begins one. */
  before: string;
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const DELIMITER_ROW = /^[ \t]*\|?[ \t:|-]*-[ \t:|-]*$/;
const SIGNS = /^(#{1,6}[ \t]+)?([-*+][ \t]+)?/;
const LIST_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Page numbers and specks, which scanning leaves, are no words: what comes after them begins anew. */
const WORD = /\p{L}{3}|[)”.;:]$/u;
const BOLD_LEVEL = 7;

/** The lines of a text that can open clauses, in order. One pass; `step` gets the length of each line. */
export function readLines(text: string, step: (work: number) => void): Line[] {
  const lines: Line[] = [];
  const state = { fence: '', isTable: false, isList: false, isCode: true, before: '' };
  const isComposed = compose(text) === text;
  let offset = 0;
  const rows = text.split('\n');
  for (const [index, raw] of rows.entries()) {
    step(raw.length + 1);
    const composed = isComposed ? raw : compose(raw);
    const body = composed.trim();
    const indent = raw.length - raw.trimStart().length;
    if (isText({ raw, body, indent, next: rows[index + 1] ?? '' }, state)) {
      const start = offset + indent;
      const place = { line: index + 1, raw, composed, offset, start };
      const line = { ...place, before: state.before, ...readSigns(body, indent) };
      lines.push(line);
      state.before = WORD.test(line.words) ? line.words : '';
    } else state.before = '';
    offset += raw.length + 1;
  }
  return lines;
}

interface State {
  fence: string;
  isTable: boolean;
  isList: boolean;
  /** In code by indentation, or where such code may begin: at the top and after a blank line outside lists. */
  isCode: boolean;
  before: string;
}

function isText(
  { raw, body, indent, next }: { raw: string; body: string; indent: number; next: string },
  state: State,
): boolean {
  const [, fence] = FENCE.exec(raw) ?? [];
  if (state.fence) {
    if (fence?.startsWith(state.fence) && body === fence) state.fence = '';
    return false;
  }
  if (fence) state.fence = fence;
  if (fence || !body) {
    state.isTable = false;
    state.isCode ||= !state.isList;
    return false;
  }
  if (indent === 0) state.isList = LIST_ITEM.test(body);
  const isCode = state.isCode && (indent > 3 || raw.startsWith('\t'));
  state.isCode = isCode;
  if (body.includes('|') && next.includes('|') && DELIMITER_ROW.test(next)) state.isTable = true;
  return !isCode && !state.isTable && !body.startsWith('>') && !body.startsWith('|');
}

/** Signs apart from words; `line` has no space around it. */
function readSigns(
  line: string,
  indent: number,
): Pick<Line, 'place' | 'words' | 'heading' | 'bold' | 'isListed'> {
  const [signs = '', hashes, bullet] = SIGNS.exec(line) ?? [];
  const rest = line.slice(signs.length);
  const mark = /^(?:\*\*|__)/.exec(rest)?.[0] ?? '';
  const end = mark ? rest.indexOf(mark, mark.length) : -1;
  const isBold = end > 0 && end + mark.length === rest.length;
  return {
    place: indent + signs.length,
    words: plain(rest),
    heading: hashes ? hashes.trimEnd().length : isBold ? BOLD_LEVEL : 0,
    bold: end > 0 && !isBold ? plain(rest.slice(0, end)) : '',
    isListed: Boolean(bullet),
  };
}

function plain(text: string): string {
  return text.replaceAll('**', '').replaceAll('__', '').trim();
}
