import { execFileSync } from 'node:child_process';

/** A file as one commit left it. */
export interface CommittedFile {
  /** Path from the portal's root. */
  file: string;
  /** When it was committed. */
  at: Date;
  text: string;
}

/** What git can tell of a folder. */
export interface GitLog {
  /** Texts of changed files, earliest first, along the line of first parents: what was on the branch. */
  files: CommittedFile[];
  /** The clone does not reach back to the beginning: what its oldest commits changed is not known. */
  isShallow: boolean;
}

/** Every committed text of the files with an ending in some folders; undefined where git is not there or cannot tell. */
export function readGitLog(root: string, folders: string[], ending: string): GitLog | undefined {
  try {
    return readLog((words, input) => runGit(root, words, input), folders, ending);
  } catch {
    return undefined;
  }
}

type Git = (words: string[], input?: string) => Buffer;

function runGit(root: string, words: string[], input?: string): Buffer {
  return execFileSync('git', ['-C', root, ...words], {
    input,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function readLog(git: Git, folders: string[], ending: string): GitLog {
  const isShallow = String(git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const changes = readChanges(String(git([...LOG, '--', ...folders])), isShallow).filter(
    ({ file }) => file.endsWith(ending) && !file.includes('/_'),
  );
  const names = changes.map(({ commit, file }) => `${commit}:./${file}\n`);
  const texts = names.length > 0 ? readObjects(git(['cat-file', '--batch'], names.join(''))) : [];
  const files = changes.flatMap(({ file, at }, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ file, at, text }];
  });
  return { files: files.reverse(), isShallow };
}

// Parents tell which commits a shallow clone cuts off: they seem to have none.
const LOG = [
  ...['-c', 'core.quotePath=false', 'log', '--first-parent', '-m', '--relative', '--name-only'],
  ...['--no-renames', '--diff-filter=AM', '--format=commit %H %cI %P'],
];

interface Change {
  commit: string;
  at: Date;
  file: string;
}

function readChanges(log: string, isShallow: boolean): Change[] {
  let commit: { commit: string; at: Date; isCut: boolean } | undefined;
  return log.split('\n').flatMap((line) => {
    const [word, hash = '', date = '', parent = ''] = line.split(' ');
    if (word === 'commit' && date) {
      commit = { commit: hash, at: new Date(date), isCut: isShallow && !parent };
      return [];
    }
    return line && commit && !commit.isCut ? [{ ...commit, file: line }] : [];
  });
}

/** Contents in the order asked for; undefined for what is no file. */
function readObjects(output: Buffer): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [, type, size] = output.toString('utf8', at, end).split(' ');
    const length = type === 'missing' ? -1 : Number(size);
    texts.push(type === 'blob' ? output.toString('utf8', end + 1, end + 1 + length) : undefined);
    at = end + length + 2;
  }
  return texts;
}
