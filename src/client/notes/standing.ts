import { shorten } from '../../domain/vietnamese.ts';
import { noteWords } from '../../strings/notes.ts';
import type { Place } from '../../study/notes/find-anchor.ts';

const words = noteWords.standing;
/** Letters of a passage that was reworded. */
const SHOWN = 400;

/** What became of a passage since its note was made, in sentences; nothing where it stands as it stood. */
export function standingWords(
  whole: string,
  place: Place | undefined,
  retired: string | undefined,
): string[] {
  if (!place) return [retired === undefined ? words.lost : words.retired(retired.trim())];
  const present = shorten(whole.slice(place.start, place.end), SHOWN);
  return [
    ...(place.isMoved ? [words.moved(place.words || words.opening)] : []),
    ...(place.isReworded ? [`${words.reworded} ${noteWords.quoted(present)}`] : []),
  ];
}
