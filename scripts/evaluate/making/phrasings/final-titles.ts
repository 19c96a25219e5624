import { fold } from '../../../../src/domain/vietnamese.ts';
import type { Draw } from '../../../generate/draw.ts';

/** Words that one does not keep of a title. */
const FORGOTTEN = new Set('và về của ở tại cho các những là thì'.split(' '));

/** What is left of a title in memory: all of it, a part, or its telling words, in order or not. */
export function rememberTitle(title: string, draw: Draw): string | undefined {
  const words = wordsIn(title);
  const telling = words.filter((word) => !FORGOTTEN.has(word));
  const length = draw.int(6, 8);
  const kept = draw.pick([
    words,
    words.slice(-length),
    words.slice(0, length),
    telling,
    telling.slice(-length),
    telling.filter((word) => word !== 'thôn'),
    placeFirst(title),
  ]);
  if (kept.length < Math.min(5, words.length)) return undefined;
  const query = kept.join(' ');
  if (draw.percent(35)) return fold(query);
  return draw.percent(20) ? query.charAt(0).toUpperCase() + query.slice(1) : query;
}

function wordsIn(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/[?!:,.“”"]+(?=\s|$)|(?<=^|\s)[“"]/gu, '')
    .split(/\s+/u);
}

/** The place comes to mind before what was told of it. */
function placeFirst(title: string): string[] {
  const [found = '', place = ''] = /(?: ở)? thôn (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u.exec(title) ?? [];
  return wordsIn(`${place} ${title.replace(found, '')}`.trim());
}
