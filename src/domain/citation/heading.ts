import type { Groups } from './groups.ts';
import { isCapital, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

const MARKDOWN = new Set(['#', '*']);
const MOST_SIGNS = 8;
const SENTENCE_ENDS = /^[.;:!?)/|>”"-]$/;
const TITLED = new Set(['phan', 'chuong', 'muc', 'tieu-muc', 'phu-luc', 'mau']);

/**
 * True if the units label a clause where it stands, as "Điều 5. Phạm vi" at the beginning of a line does.
 * A label points nowhere.
 */
export function isLabel(passage: Passage, at: number, { groups, end }: Groups): boolean {
  const [group, ...others] = groups;
  if (!group || others.length > 0 || group.values.length > 1) return false;
  const { start, hasSigns } = startOfLine(passage, at);
  if (start === undefined) return false;
  if (hasSigns) return true;
  const next = tokenAt(passage, end);
  if (next?.text === '.' || next?.text === ':') {
    return isCapital(passage, end + 1) && tokenAt(passage, end + 1)?.gap !== 'none';
  }
  const isOwnLine = next?.gap === 'line' || next?.gap === 'paragraph';
  return isOwnLine && TITLED.has(group.unit.slug) && isCapital(passage, end);
}

/** The first token of a line before which a sentence ends, with the signs of Markdown before it. */
function startOfLine(passage: Passage, at: number): { start?: number; hasSigns: boolean } {
  let start = at;
  while (
    at - start < MOST_SIGNS &&
    MARKDOWN.has(keyAt(passage, start - 1) || signAt(passage, start - 1))
  ) {
    start--;
  }
  const gap = tokenAt(passage, start)?.gap;
  const before = tokenAt(passage, start - 1)?.text ?? '';
  const hasSigns = start < at && signAt(passage, start) === '#';
  const isStart =
    gap === 'paragraph' || (gap === 'line' && (hasSigns || SENTENCE_ENDS.test(before)));
  return isStart ? { start, hasSigns } : { hasSigns: false };
}

function signAt(passage: Passage, at: number): string {
  const token = tokenAt(passage, at);
  return token?.kind === 'sign' ? token.text : '';
}
