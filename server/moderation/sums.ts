import { join } from 'node:path';
import { stringify } from 'yaml';
import { dayOf } from '../../src/domain/calendar.ts';
import {
  COMMENT_SUMS_FILE,
  commentSumsSchema,
  type CommentSums,
} from '../../src/schemas/comment-sums.ts';
import { countByState } from '../store/find.ts';
import type { Office } from './office.ts';
import { writeDurably } from './write-durably.ts';

const HEAD = '# Số ý kiến theo tình trạng. Tệp do “npm run moderate -- sums” ghi.\n';

/** Write how many comments of each state there are into the portal. */
export function writeSums({ root, facts, store, now }: Office): CommentSums {
  const { received, answered, refused, 'in-process': inProcess } = countByState(store);
  const on = dayOf(now, facts.site.timeZone);
  const sums = commentSumsSchema.parse({ on, received, inProcess, answered, refused });
  writeDurably(join(root, COMMENT_SUMS_FILE), HEAD + stringify(sums));
  return sums;
}
