import { packWords as words } from '../../strings/pack.ts';
import { moved } from '../../study/pack/choice.ts';

/** Move one of a list's items by one place and say where it stands; at the end of the list, say that. */
export function moveInList<T>(
  items: readonly T[],
  { place, by, name }: { place: number; by: 1 | -1; name: string },
  { change, say }: { change: (items: T[]) => void; say: (sentence: string) => void },
): void {
  const to = place + by;
  if (to < 0 || to >= items.length) return say(words.atEnd(name, to < 0));
  change(moved(items, place, by));
  say(words.movedTo(name, to + 1, items.length));
}
