import { searchWords as words } from '../../strings/search.ts';
import { button, element } from '../dom/element.ts';
import { ofWords, toParams } from './query.ts';
import { forgetQueries, recentQueries } from './recent.ts';

/** Show recent queries as links, with a button that clears them; nothing where there are none. */
export function showRecent(
  place: HTMLElement,
  { page, onCleared }: { page: string; onCleared: () => void },
): void {
  const queries = recentQueries(page);
  place.hidden = queries.length === 0;
  if (place.hidden) return place.replaceChildren();
  const links = queries.map((it) =>
    element('li', {}, [element('a', { href: `${page}?${toParams(ofWords(it))}` }, [it])]),
  );
  const clear = button(words.clearRecent, () => {
    forgetQueries(page);
    place.hidden = true;
    onCleared();
  });
  place.replaceChildren(
    element('p', { class: 'recent-title' }, [words.recent, ' ', clear]),
    element('ul', { class: 'recent-list' }, links),
    element('p', { class: 'recent-note' }, [words.recentNote]),
  );
}
