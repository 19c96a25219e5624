import { z } from 'zod';
import { day, text } from './fields.ts';

/** What `npm run record` keeps beside a document that was edited: its texts and the days from which they stood. */
export const historySchema = z.strictObject({
  versions: z.array(z.strictObject({ on: day, text: z.string().min(1) })),
  /** Days whose texts must not be shown again, with the reason; written by an editor. */
  withheld: z.record(day, text).default({}),
});
