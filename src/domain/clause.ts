import { readAttachment } from './clause/attachment.ts';
import { canHoldMarks, findInlineMarks } from './clause/inline-marks.ts';
import { readLines, type Line } from './clause/lines.ts';
import { readNamedMark } from './clause/named-mark.ts';
import { readNumberedMark } from './clause/numbered-mark.ts';
import { Outline } from './clause/outline.ts';
import { ownWords, runTogetherTitle, titleOf } from './clause/own-words.ts';
import { quotationsOf } from './clause/quotations.ts';
import { Title } from './clause/title.ts';
import type { ClauseKind, Mark } from './clause/unit.ts';

export { wordsBelowTitle } from './clause/own-words.ts';
export { clauseLabel, clauseNumber } from './clause/words.ts';
export type { ClauseKind } from './clause/unit.ts';

/** One unit of a document's structure, found in its text. */
export interface Clause {
  /** Path, outermost first, in the form of addresses: `muc-iii/khoan-2`, `dieu-5/khoan-2/diem-dj`. */
  id: string;
  kind: ClauseKind;
  /** In small letters: `iii` for Mục III, `1` for Chương I; for an attached text its place among them. */
  number: string;
  /** As printed: `Điều 5`, `III.`, `a)`, `QUY CHẾ`; plain words for an attached text without type. */
  label: string;
  /** Title after the label, or in the lines below it; empty where the clause begins with its text. */
  heading: string;
  /** Depth in this outline, from 1. */
  level: number;
  parent: string | null;
  /** Line of the text, from 1. */
  line: number;
  /** Offsets of the clause's own text, up to the next clause or a heading without number. */
  start: number;
  end: number;
  /** Own words, composed, without label and Markdown signs of headings. */
  text: string;
}

/** A clause's path as an address has it: in small letters, point đ as `diem-dj`. */
export function clauseAnchor(path: string): string {
  return path.toLowerCase().replaceAll('đ', 'dj');
}

/**
 * Outline of a document's text in Markdown: headings, numbered paragraphs and list items, and clauses that
 * imported text runs together in one paragraph, in the structures of the State and of the Party (facts 2.3).
 * Quotations, block quotations, tables and code open nothing.
 *
 * Total: text without structure gives an empty outline. An id is made of printed numbers alone, so an edit
 * moves no id but those of the units it renumbers; a path that the text repeats takes `-lap-2` and so on in
 * the order of the text. The work, which `step` counts, grows with the text's length alone.
 */
export function parseClauses(
  text: string,
  step: (work: number) => void = () => undefined,
): Clause[] {
  const outline = new Outline();
  const title = new Title();
  const isQuoted = quotationsOf(text, step);
  const lines = readLines(text, step);
  for (const [index, line] of lines.entries()) {
    step(line.raw.length);
    const mark = isQuoted(line.start) ? undefined : readMark({ lines, index }, outline, title);
    if (mark) {
      const from = openLine(outline, title, line, mark);
      if (line.heading > 0 || !canHoldMarks(mark.kind)) continue;
      openInline(outline, line, { from, isQuoted });
    } else if (!title.take(line)) {
      if (line.heading > 0 && line.heading < BOLD) outline.close(line.start, line.heading);
      else if (RECIPIENTS.test(line.words)) outline.close(line.start, 1);
      else openInline(outline, line, { from: 0, isQuoted });
    }
  }
  return finish(outline, text, step);
}

/** Level of a paragraph in bold type, which closes nothing: it may be a remark. */
const BOLD = 7;
/** Below the text stand its recipients and signatures (facts 1.7). */
const RECIPIENTS = /^nơi nhận\s?:/iu;

function readMark(
  { lines, index }: { lines: readonly Line[]; index: number },
  outline: Outline,
  title: Title,
): Mark | undefined {
  const line = lines[index];
  const mark = line && (readNamedMark(line) ?? readNumberedMark(line, outline));
  return mark ?? (title.isAwaited ? undefined : readAttachment(lines, index, outline));
}

/** Open the clause whose label begins a line; gives the place where the label ends. */
function openLine(outline: Outline, title: Title, line: Line, mark: Mark): number {
  const clause = outline.open(mark, {
    at: line.start,
    line: line.line,
    heading: line.heading,
    indent: line.start - line.offset,
    title: titleOf(line, mark),
  });
  title.begin(clause, line);
  return line.place + mark.length;
}

function openInline(
  outline: Outline,
  line: Line,
  { from, isQuoted }: { from: number; isQuoted: (place: number) => boolean },
): void {
  let labelEnd = from;
  for (const mark of findInlineMarks(line, outline, from)) {
    if (isQuoted(mark.at)) continue;
    const { innermost } = outline;
    if (innermost?.kind === 'article' && innermost.line === line.line) {
      innermost.heading =
        mark.kind === 'article' ? '' : runTogetherTitle(line.composed.slice(labelEnd, mark.place));
    }
    outline.open(mark, { at: mark.at, line: line.line, heading: 0, indent: 0, title: '' });
    labelEnd = mark.place + mark.length;
  }
}

function finish({ clauses }: Outline, text: string, step: (work: number) => void): Clause[] {
  for (const clause of clauses) {
    if (clause.end === clause.start) clause.end = text.length;
    step(clause.end - clause.start);
    clause.text = ownWords(text.slice(clause.start, clause.end), clause.label);
  }
  return clauses;
}
