const FENCE = /^---[ \t]*$/;

/** Front matter and body of a Markdown file, with the lines on which each begins (counted from 1). */
export interface SplitFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/**
 * Split a file whose first line is `---` at the next `---`.
 * Undefined when the file has no front matter or never closes it.
 */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return undefined;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
