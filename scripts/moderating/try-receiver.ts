import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { SECRET_BYTES } from '../../server/keys/keys.ts';
import { createReceiver, type Receiver } from '../../server/receiver.ts';
import { dataFrom } from './places.ts';

/**
 * A receiver to try on this machine, with a key that is thrown away when it ends: comments stay for the moderator's command,
 * emails of an earlier try are erased. Undefined when the portal does not say what becomes of readers' data.
 */
export function tryReceiver(portal: string): Receiver | undefined {
  return createReceiver({
    portal: resolve(portal),
    data: dataFrom({}, portal),
    secret: randomBytes(SECRET_BYTES),
    isThrownAway: true,
  });
}
