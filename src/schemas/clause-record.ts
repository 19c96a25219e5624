import { z } from 'zod';
import { clausePathPattern } from '../domain/clause-path.ts';
import { clausePath } from './edges.ts';
import { text } from './fields.ts';

const formerPath = z.string().regex(clausePathPattern);

/** What `npm run record` keeps beside a document: the ids that its clauses were published under. */
export const clauseRecordSchema = z.strictObject({
  clauses: z.array(z.strictObject({ id: clausePath, words: z.string() })),
  /** Former id to present id; written by an editor after a clause was renumbered. */
  moved: z.record(formerPath, clausePath).default({}),
  /** Former id to the reason why the clause is gone; written by an editor. */
  retired: z.record(formerPath, text).default({}),
});
