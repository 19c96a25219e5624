const begin = (entries: number) => `<!-- measured over ${entries} entries -->`;
const END = '<!-- end of measured -->';

/**
 * Put what was measured over a portal of a size between its markers in a text; other sizes are left. A text
 * without such markers gets them at its end.
 */
export function withSection(text: string, entries: number, section: string): string {
  const whole = `${begin(entries)}\n\n${section}\n\n${END}`;
  const start = text.indexOf(begin(entries));
  if (start === -1) return `${text.trimEnd()}\n\n${whole}\n`;
  const end = text.indexOf(END, start);
  if (end === -1) throw new Error(`No "${END}" after "${begin(entries)}".`);
  return text.slice(0, start) + whole + text.slice(end + END.length);
}
