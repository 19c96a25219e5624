import { resolve, sep } from 'node:path';

/** What is needed of a watcher of files. */
export interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
}

/** Milliseconds of quiet after which a burst of changes, such as a renamed folder, counts as one. */
const QUIET = 50;

const watched = new WeakSet<Watcher>();

/** Call `changed` once after each burst of changes below a folder. A watcher is asked once, however often called. */
export function watchFolder(watcher: Watcher, folder: string, changed: () => void): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, file) => {
    if (!resolve(file).startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
}
