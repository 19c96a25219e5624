import { compose } from '../vietnamese.ts';

const LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;
const TABLE_RULE = /^[ \t]*\|[ \t:|-]*$\n?/gm;
const HEADING = /^#{1,6}[ \t]+/gm;
const STRESS = /\*\*|__/g;
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>|-])/g;

/** Words of a text in Markdown as readers see them: composed, a line a paragraph, item or row, no signs of form. */
export function readable(markdown: string): string {
  return compose(markdown)
    .replace(LINK, '$1')
    .replace(TABLE_RULE, '')
    .replace(HEADING, '')
    .replace(STRESS, '')
    .replace(ESCAPE, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<![\n ]) ?\n(?! ?(?:\n|[|*+-] |\d+[.)] ))/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
