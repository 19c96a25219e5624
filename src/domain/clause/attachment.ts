import type { Line } from './lines.ts';
import { readNamedMark } from './named-mark.ts';
import type { Outline } from './outline.ts';
import { isInCapitals } from './sentence.ts';
import { isIssuedWith, type Mark } from './unit.ts';

/** Types of text that a decision issues with itself. */
const TYPE = new RegExp(
  '^(?:quy chế|quy định|quy trình|quy chuẩn|quy hoạch|nội quy|điều lệ|thể lệ|đề án|dự án|phương án|chiến lược|' +
    'chương trình|kế hoạch|hướng dẫn|danh mục|danh sách|bộ tiêu chí|tiêu chí|bảng|biểu|mẫu|phiếu)' +
    String.raw`(?![\p{L}\p{M}])`,
  'iu',
);
const ISSUED_WITH = /^[(*_\s]*(?:được\s)?(?:ban hành\s)?kèm theo\s/iu;
/** A line by itself that names the issuing document by number. */
const ISSUE_LINE = /^\(\s?(?:được\s)?(?:ban hành\s)?kèm theo\s.{0,60}(?:số|\d\/)/iu;
const LINES_OF_TITLE = 6;

/**
 * A text with a count of its own that the document issues: a title that names a type of text, followed by
 * "(Ban hành kèm theo Quyết định số …)" or by its own first chapter or article. What comes first in a text is
 * the document itself, not attached to it. Looks at a few lines ahead.
 */
export function readAttachment(
  lines: readonly Line[],
  index: number,
  outline: Outline,
): Mark | undefined {
  const line = lines[index];
  if (!line || outline.clauses.length === 0) return undefined;
  const { words } = line;
  if (ISSUE_LINE.test(words) && !isTitled(outline)) {
    return {
      kind: 'attachment',
      number: outline.nextAttachment(),
      label: 'Văn bản',
      length: words.length,
    };
  }
  const label = TYPE.exec(words)?.[0];
  if (label === undefined || !isTitle(line, label) || !isIssued(lines, index + 1, outline))
    return undefined;
  return { kind: 'attachment', number: outline.nextAttachment(), label, length: label.length };
}

/** True right below the title of an attached text, where that line belongs to the title. */
function isTitled({ innermost }: Outline): boolean {
  return innermost !== null && isIssuedWith(innermost.kind);
}

function isTitle({ words, heading }: Line, label: string): boolean {
  return heading > 0 || words === label || isInCapitals(words);
}

function isIssued(lines: readonly Line[], from: number, outline: Outline): boolean {
  for (const line of lines.slice(from, from + LINES_OF_TITLE)) {
    if (ISSUED_WITH.test(line.words)) return true;
    const mark = readNamedMark(line);
    if (mark) return outline.hasArticles && mark.number === '1' && !isIssuedWith(mark.kind);
  }
  return false;
}
