import type { SubmissionName } from '../../server/moderation/decide.ts';
import { parseCode } from '../../src/domain/comment/code.ts';
import { moderation } from '../../src/strings/moderation.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Submissions that a moderator names, by number or by code.
 *
 * @throws {WrongUse} when a word is neither, or there is none
 */
export function namesFrom(words: readonly string[]): SubmissionName[] {
  if (words.length === 0) throw new WrongUse(moderation.noName);
  return words.map((word) => {
    if (/^[1-9]\d{0,9}$/.test(word)) return { number: Number(word) };
    const code = parseCode(word);
    if (code === undefined) throw new WrongUse(moderation.notAName(word));
    return { code };
  });
}

/** A submission as it was named. */
export function labelOf(name: SubmissionName): string {
  return 'code' in name ? name.code : String(name.number);
}
