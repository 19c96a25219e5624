import { escapeXml } from '../../epub/xml.ts';

/** A place to write by hand in a line, and a line to write on. */
export const BLANK = '<span class="blank"></span>';
export const LINE = '<div class="line"></div>';

/** What was typed, as XHTML; nothing typed leaves a place to write by hand. */
export function typedOrBlank(value: string): string {
  return value.trim() ? escapeXml(value.trim()) : BLANK;
}
