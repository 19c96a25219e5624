/** First line of a file of notes: what it is, the form it is in, and how many notes it holds. */
export const FILE_MARK = /^<!-- cong-khai:ghi-chep (\d+) (\d+) --> *$/m;

/** Form of the files that are written. */
export const FILE_FORM = 1;

/** Begins the reader's own words. */
export const TEXT_MARK = '<!-- loi -->';

/** Ends a note and holds all of it. */
export const NOTE_MARK = /^<!-- ghi-chep (\{.*\}) -->$/;

/** A value in a comment: no sign in it ends the comment, and none breaks the line. */
export function toComment(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>\u007F-\u009F\u2028\u2029-]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- ghi-chep ${json} -->`;
}

/** The reader's words as a file shows them: no line of them can be taken for a mark. */
export function shownText(text: string): string {
  return text.replaceAll('<!--', '&lt;!--');
}

/** Shown words that somebody edited in the file, as a note holds them. */
export function editedText(shown: string): string {
  return shown.replaceAll('&lt;!--', '<!--');
}

/** Words without what programs change on their own: line ends, space at the ends of lines. */
export function tidy(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
