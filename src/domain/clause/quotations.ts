/** Stretch of a text, from its opening to its closing quotation mark. */
interface Quotation {
  from: number;
  to: number;
}

const CLOSING: Record<string, string> = { '“': '”', '«': '»' };
const MARKS = /[“”«»"]/g;
const END_OF_QUOTATION = /^[”»"][.;,)/ \t*_]*$/;

/**
 * Ask whether a place in the text stands in a quotation, such as the new words of an article in an amending
 * document. Places must be asked for in order. A mark that is never closed opens nothing; a quotation over
 * several paragraphs must close at the end of a line, so that a stray mark does not swallow a text. One pass;
 * `step` is called with the work.
 */
export function quotationsOf(
  text: string,
  step: (work: number) => void,
): (place: number) => boolean {
  const found = findQuotations(text, step);
  let at = 0;
  return (place) => {
    for (; at < found.length && (found[at]?.to ?? 0) <= place; at += 1) step(1);
    return (found[at]?.from ?? Infinity) < place;
  };
}

/** Outermost quotations in order. */
function findQuotations(text: string, step: (work: number) => void): Quotation[] {
  const closed: Quotation[] = [];
  const open: { mark: string; at: number; paragraph: number }[] = [];
  let paragraph = 0;
  for (const { offset, line } of linesOf(text)) {
    step(line.length + 1);
    if (!line.trim()) paragraph += 1;
    const straight = straightMark(line, open.at(-1)?.mark === '"');
    for (const { 0: sign, index: at } of line.matchAll(MARKS)) {
      const last = open.at(-1);
      if (sign in CLOSING || at === straight.opens) {
        open.push({ mark: sign, at: offset + at, paragraph });
      } else if (last && (CLOSING[last.mark] === sign || at === straight.closes)) {
        open.pop();
        const isWhole = last.paragraph === paragraph || isAtEnd(line, at);
        if (isWhole) add(closed, { from: last.at, to: offset + at + 1 });
      }
    }
  }
  return closed;
}

/** A straight mark opens at the beginning of a line that does not close it, and closes in the next with one. */
function straightMark(line: string, isOpen: boolean): { opens: number; closes: number } {
  if (isOpen) return { opens: -1, closes: line.lastIndexOf('"') };
  const first = line.length - line.trimStart().length;
  const isSingle = line[first] === '"' && !line.includes('"', first + 1);
  return { opens: isSingle ? first : -1, closes: -1 };
}

/** Only a few signs may follow, so the rest of a long line is not looked at. */
function isAtEnd(line: string, at: number): boolean {
  return line.length - at < 12 && END_OF_QUOTATION.test(line.slice(at));
}

function add(closed: Quotation[], quotation: Quotation): void {
  while ((closed.at(-1)?.from ?? -1) > quotation.from) closed.pop();
  closed.push(quotation);
}

function* linesOf(text: string): Generator<{ offset: number; line: string }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    yield { offset, line: line.trimEnd() };
    offset += line.length + 1;
  }
}
