import { readFileSync, writeFileSync } from 'node:fs';
import { answer } from '../../server/moderation/answer.ts';
import { approve, erase, refuse, type SubmissionName } from '../../server/moderation/decide.ts';
import { printExport } from '../../server/moderation/export.ts';
import type { Decision, Office } from '../../server/moderation/office.ts';
import { writeSums } from '../../server/moderation/sums.ts';
import { backUp } from '../../server/store/backup.ts';
import { findSubmission, listSubmissions } from '../../server/store/find.ts';
import type { Submission } from '../../server/store/submission.ts';
import { listUsefulness } from '../../server/store/usefulness.ts';
import { COMMENT_SUMS_FILE } from '../../src/schemas/comment-sums.ts';
import { moderation } from '../../src/strings/moderation.ts';
import { emailOf } from './email.ts';
import { listLines, type ListOptions } from './list.ts';
import { labelOf, namesFrom } from './names.ts';
import { showLines } from './show.ts';
import { WrongUse } from './wrong-use.ts';

/** Options of the moderator's command. */
export interface TaskOptions extends ListOptions {
  email?: boolean | undefined;
  reason?: string | undefined;
  body?: string | undefined;
  text?: string | undefined;
  from?: string | undefined;
  replace?: boolean | undefined;
  /** Path of the key file. */
  key?: string | undefined;
  /** Folder of the database. */
  data: string;
}

/** What a task prints, and whether all of it could be done. */
export interface Done {
  lines: string[];
  isWell: boolean;
}

/** A task of the moderator. */
type Task = (
  office: Office,
  words: readonly string[],
  options: TaskOptions,
) => Done | Promise<Done>;

export const TASKS: ReadonlyMap<string, Task> = new Map<string, Task>([
  ['list', (office, _words, options) => well(listLines(office, options))],
  ['show', show],
  ['approve', (office, words) => decide(words, (name) => approve(office, name), approved)],
  [
    'refuse',
    (office, words, { reason }) => {
      if (reason === undefined) throw new WrongUse(moderation.needs('--reason'));
      const done = ({ number }: Submission) => moderation.done.refuse(number);
      return decide(words, (name) => refuse(office, name, reason), done);
    },
  ],
  ['answer', reply],
  [
    'erase',
    (office, words, { email }) =>
      decide(
        words,
        (name) => erase(office, name, email ? 'email' : 'all'),
        (it) => erased(it, email),
      ),
  ],
  ['export', exportTo],
  [
    'sums',
    (office) => {
      writeSums(office);
      return well([moderation.sums(COMMENT_SUMS_FILE)]);
    },
  ],
  [
    'useful',
    ({ store }) =>
      well(listUsefulness(store).map((it) => moderation.useful(it.page, it.useful, it.notUseful))),
  ],
  [
    'backup',
    async ({ store }, [file]) => {
      if (file === undefined) throw new WrongUse(moderation.needs('TỆP'));
      await backUp(store, file);
      return well([moderation.backedUp(file)]);
    },
  ],
]);

const well = (lines: string[]): Done => ({ lines, isWell: true });

function show(office: Office, words: readonly string[], options: TaskOptions): Done {
  const lines = namesFrom(words).map((name) => {
    const submission = findSubmission(office.store, name);
    if (!submission) return moderation.named(labelOf(name), moderation.notPossible.unknown);
    const email = options.email ? emailOf(office, submission, options) : undefined;
    return showLines(office, submission, email).join('\n');
  });
  return well(lines);
}

/** Carry out a decision on every submission that is named, whatever becomes of the others. */
function decide(
  words: readonly string[],
  each: (name: SubmissionName) => Decision,
  done: (submission: Submission) => string,
): Done {
  const decisions = namesFrom(words).map((name) => ({ name, decision: each(name) }));
  const lines = decisions.map(({ name, decision }) => {
    if ('rule' in decision) {
      return moderation.named(labelOf(name), moderation.notPossible[decision.rule]);
    }
    const { outcome, submission } = decision;
    return outcome === 'done' ? done(submission) : moderation.same(submission.number);
  });
  const isWritten = decisions.some(
    ({ decision }) => decision.outcome === 'done' && decision.submission.file !== undefined,
  );
  return {
    lines: isWritten ? [...lines, moderation.commit] : lines,
    isWell: decisions.every(({ decision }) => decision.outcome !== 'not-possible'),
  };
}

const approved = ({ number, file = '' }: Submission) => moderation.done.approve(number, file);

function erased({ number, file }: Submission, email?: boolean): string {
  const words = email ? moderation.done.eraseEmail(number) : moderation.done.erase(number);
  return file && !email ? `${words}\n${moderation.stillPublished(file)}` : words;
}

function reply(office: Office, words: readonly string[], options: TaskOptions): Done {
  const { body, from, replace = false } = options;
  if (body === undefined) throw new WrongUse(moderation.needs('--body'));
  if ((options.text === undefined) === (from === undefined)) {
    throw new WrongUse(moderation.needs('--text hoặc --from'));
  }
  const text = options.text ?? readText(from ?? '');
  const done = ({ number, file = '' }: Submission) => moderation.done.answer(number, file);
  return decide(words, (name) => answer(office, name, { body, text, replace }), done);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(moderation.unreadable(file));
  }
}

function exportTo({ store }: Office, [file = '']: readonly string[]): Done {
  const form = /\.(csv|json)$/.exec(file)?.[1];
  if (form !== 'csv' && form !== 'json') throw new WrongUse(moderation.exportEnding);
  const submissions = listSubmissions(store, {});
  try {
    writeFileSync(file, printExport(submissions, form), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongUse(moderation.taken(file));
  }
  return well([moderation.exported(submissions.length, file)]);
}
