import { fold } from '../../../src/domain/vietnamese.ts';
import type { Draw } from '../../generate/draw.ts';
import type { QueryClass } from '../query-set.ts';
import type { Needs } from './needs.ts';
import { wordsOf } from './words.ts';

/**
 * How readers put their needs into words, one function a class. It gives a query, or nothing where the need cannot be
 * put in the way of the class; the maker then asks for another.
 *
 * Whoever writes a second set of phrasings writes one module that exports such an object as default, in the folder
 * `phrasings/`, with templates, slips and habits of their own, and adds a line with a seed of their own to
 * `phrasings/all.ts`; nothing else changes. Read no other phrasings before: sets of different hands are the point.
 * `keystrokes.ts` and `words.ts` are open to all. Rules that keep relevance fair, which is computed from the need and
 * not from the query:
 *
 * - A query says all that its need gives and adds nothing that narrows it. Words around it ("ở đâu", "xin hỏi") are
 *   welcome, and the class decides how the words are spelt.
 * - `quoted` puts the phrase whole into quotation marks. `partial` breaks off the last word. `homograph` and
 *   `full-marks` write every mark, `no-marks` none. `known` uses words of the title and no others.
 * - `symbol` with `given: 'number'` tells type and number alone, else the whole symbol, in any writing.
 * - What comes by chance comes from `draw`, so that a seed always gives the same set.
 *
 * Some of these are checked: see `breaksRule`.
 */
export type Phrasings = {
  [Class in QueryClass]: (need: Needs[Class], draw: Draw) => string | undefined;
};

/** Classes whose queries hold the words of their needs as they are, whatever stands around them. */
const LITERAL: readonly QueryClass[] = ['full-marks', 'quoted', 'homograph', 'deep'];

/** Does a query break a rule of its class that can be seen? */
export function breaksRule<Class extends QueryClass>(
  name: Class,
  need: Needs[Class],
  query: string,
): boolean {
  if (name === 'no-marks') return fold(query) !== query;
  if (!('phrase' in need) || !LITERAL.includes(name)) return false;
  const within = name === 'quoted' ? (/"([^"]*)"/.exec(query)?.[1] ?? '') : query;
  return (
    !wordsOf(within).includes(wordsOf(need.phrase)) ||
    (need.place !== undefined && !wordsOf(query).includes(wordsOf(need.place)))
  );
}
