import { isChosen, readChoice, writeChoice, type Extract } from '../../study/pack/choice.ts';
import { keepChoice, keptChoice } from './kept.ts';

/** What came of adding an extract to the kept choice. */
export interface Added {
  kind: 'added' | 'already' | 'refused';
  /** Query that opens the pack with the extract in it. */
  query: string;
}

/**
 * Add an extract to the end of the choice that this browser keeps for the page that makes packs. Where it keeps nothing,
 * the query alone holds it.
 */
export function addExtract(page: string, extract: Extract): Added {
  const kept = keptChoice(page);
  const { extracts } = readChoice(kept ?? '');
  if (isChosen(extracts, extract)) return { kind: 'already', query: '' };
  const isKept = kept !== undefined && keepChoice(page, writeChoice([...extracts, extract]));
  return isKept
    ? { kind: 'added', query: '' }
    : { kind: 'refused', query: `?${writeChoice([extract])}` };
}
