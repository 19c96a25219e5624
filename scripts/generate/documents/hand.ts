import { Draw } from '../draw.ts';
import type { Hand } from '../spelling.ts';
import { chooseHand } from '../writing.ts';

/** The hand in which an official document is written. */
export function handOf({ id }: { id: string }): Hand {
  return chooseHand(new Draw(`hand ${id}`));
}
