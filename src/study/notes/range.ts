/** From where to where in a text. */
export interface Range {
  start: number;
  end: number;
}

/** Widened to whole words, without space at its ends. */
export function onWords(text: string, range: Range): Range {
  let { start, end } = withoutSpace(text, range);
  if (start === end) return { start, end };
  const isLetter = (at: number) => /[\p{L}\p{N}\p{M}\u00AD]/u.test(text[at] ?? '');
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start -= 1;
  while (end < text.length && isLetter(end - 1) && isLetter(end)) end += 1;
  return { start, end };
}

/** Without space at its ends. */
export function withoutSpace(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}
