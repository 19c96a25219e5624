import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import {
  COMMENT_SUMS_FILE,
  commentSumsSchema,
  type CommentSums,
} from '../../schemas/comment-sums.ts';
import { openFile, validated } from './content-file.ts';

/** How many comments there are of each state, where a moderator has written it; `problems` say what is wrong in it. */
export function readCommentSums(root: string, problems: Problem[]): CommentSums | undefined {
  const file = COMMENT_SUMS_FILE;
  if (!existsSync(join(root, file))) return undefined;
  const document = openFile(root, file, problems, { frontMatter: false });
  return document && validated(commentSumsSchema, { file, yaml: document.yaml, problems, at: [] });
}
