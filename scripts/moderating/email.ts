import { openEmail } from '../../server/keys/email-seal.ts';
import { bindKey } from '../../server/keys/bind-key.ts';
import { readKeyFile } from '../../server/keys/key-file.ts';
import { keysFrom } from '../../server/keys/keys.ts';
import type { Office } from '../../server/moderation/office.ts';
import { readSealed } from '../../server/store/find.ts';
import type { Submission } from '../../server/store/submission.ts';
import { moderation, receiving } from '../../src/strings/moderation.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Email of a submission in clear, or why there is none to show.
 *
 * @throws {WrongUse} when no key file is named
 * @throws {Fault} when the key is not the one of the database
 */
export function emailOf(
  { store, root }: Office,
  { number, id }: Submission,
  { key, data }: { key?: string | undefined; data: string },
): string {
  if (key === undefined) throw new WrongUse(receiving.needKey);
  const keys = keysFrom(readKeyFile(key, { data, portal: root }));
  bindKey(store, keys);
  const sealed = readSealed(store, number);
  if (!sealed) return moderation.shown.emailErased;
  return openEmail(keys.email, id, sealed) ?? moderation.shown.emailClosed;
}
