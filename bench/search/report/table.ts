/** A Markdown table: the first column is text, the others are figures. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((name, at) =>
    Math.max(3, name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Bytes in thousands, as prefixes mean it. */
export function kilobytes(bytes: number): string {
  return thousands(Math.round(bytes / 1000));
}

/** Bytes in mebibytes, as limits of memory are given. */
export function mebibytes(bytes: number): string {
  return thousands(Math.round(bytes / 2 ** 20));
}

export function thousands(number: number): string {
  return number.toLocaleString('en');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
