import { isCapital, keyAt, tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';

/** How many words the title of an attached text may have. */
const MOST_WORDS = 30;

/**
 * Where the document begins that a text is issued with: after "ban hành kèm theo", with the title of the
 * text before it, as in "Điều 5 Quy chế làm việc ban hành kèm theo Quyết định …".
 */
export function skipAttached(passage: Passage, at: number): number | undefined {
  if (!isCapital(passage, at) && !/^(?:được|ban|kèm|\()$/.test(keyAt(passage, at))) {
    return undefined;
  }
  for (let next = at; next - at < MOST_WORDS; next++) {
    const key = keyAt(passage, next);
    if (key === 'kèm' && keyAt(passage, next + 1) === 'theo') return next + 2;
    const isWord = tokenAt(passage, next)?.kind !== 'sign' || key === ',' || key === '(';
    if (!isWord || key === '') return undefined;
  }
  return undefined;
}
