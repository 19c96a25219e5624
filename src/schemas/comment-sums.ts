import { z } from 'zod';
import { day } from './fields.ts';

const count = z.int().min(0);

/** How many comments of each state there are, as `npm run moderate` writes it for the portal. */
export const commentSumsSchema = z.strictObject({
  /** Day of the count. */
  on: day,
  received: count,
  inProcess: count,
  answered: count,
  refused: count,
});

/** Where it stands in a portal; what begins with `_` is written by a command. */
export const COMMENT_SUMS_FILE = 'comments/_sums.yaml';

export type CommentSums = z.infer<typeof commentSumsSchema>;
