import { searchWords as words } from '../../strings/search.ts';
import { FACETS, type FacetName } from '../../search/format/files.ts';
import type { Chosen, Counted } from '../../search/query/filter.ts';
import { button, element } from '../dom/element.ts';

type Toggle = (name: FacetName, value: string) => void;

/** Values of a facet that are shown at once; the others unfold. */
const SHOWN = 6;

/** Show the facets with counts; the box that has the focus keeps it. */
export function showFilters(
  place: HTMLElement,
  counts: readonly { name: FacetName; values: Counted[] }[],
  onToggle: Toggle,
): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : undefined;
  const unfolded = new Set([...place.querySelectorAll('details[open]')].map((it) => it.id));
  place.replaceChildren(...counts.map((it) => facet(it, unfolded, onToggle)));
  if (!(focused instanceof HTMLInputElement)) return;
  for (const box of place.querySelectorAll('input')) {
    if (box.name === focused.name && box.value === focused.value) box.focus();
  }
}

/** Chosen values as buttons that take them back. */
export function chosenButtons(chosen: Chosen, onToggle: Toggle): HTMLElement[] {
  return FACETS.flatMap((name) =>
    (chosen[name] ?? []).map((value) =>
      button(value, () => onToggle(name, value), { title: words.drop(value) }),
    ),
  );
}

function facet(
  { name, values }: { name: FacetName; values: Counted[] },
  unfolded: ReadonlySet<string>,
  onToggle: Toggle,
): HTMLElement {
  const choices = values.map((it) => choice(name, it, onToggle));
  const firstHidden = values.length > SHOWN + 1 ? SHOWN : values.length;
  // A chosen value is never folded away.
  const isShown = (at: number) => at < firstHidden || values[at]?.isChosen === true;
  const shown = choices.filter((_, at) => isShown(at));
  const folded = choices.filter((_, at) => !isShown(at));
  const legend = element('legend', {}, [words.filterNames[name]]);
  if (folded.length === 0) return element('fieldset', {}, [legend, ...shown]);
  const id = `p_loc-${name}`;
  const more = element('details', { id, open: unfolded.has(id) ? '' : undefined }, [
    element('summary', {}, [words.moreValues(folded.length)]),
    ...folded,
  ]);
  return element('fieldset', {}, [legend, ...shown, more]);
}

function choice(name: FacetName, { value, count, isChosen }: Counted, onToggle: Toggle) {
  const box = element('input', { type: 'checkbox', name, value });
  box.checked = isChosen;
  box.addEventListener('change', () => onToggle(name, value));
  return element('label', {}, [
    box,
    element('span', {}, [value]),
    element('span', { class: 'number' }, [String(count)]),
  ]);
}
