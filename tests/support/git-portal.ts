import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aPortalFolder, type PortalFolder } from './portal-folder.ts';

/** A throw-away portal in a git repository of its own. */
export interface GitPortal extends PortalFolder {
  /** Commit all there is, at an instant. */
  commit: (at: string) => void;
  git: (...words: string[]) => void;
  /** Folder of a clone with so many commits of the newest. */
  shallowClone: (depth: number) => string;
}

export function aGitPortal(): GitPortal {
  const portal = aPortalFolder();
  const clones: string[] = [];
  const run = (folder: string, words: string[], at = '2026-01-01T00:00:00Z') =>
    execFileSync('git', ['-C', folder, ...words], {
      env: { ...process.env, ...NOBODY, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      stdio: 'pipe',
    });
  run(portal.root, ['init', '-q', '-b', 'main']);
  return {
    ...portal,
    git: (...words) => void run(portal.root, words),
    commit: (at) => {
      run(portal.root, ['add', '-A']);
      run(portal.root, ['commit', '-q', '-m', 'Sửa'], at);
    },
    shallowClone: (depth) => {
      const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
      clones.push(folder);
      const from = pathToFileURL(portal.root).href;
      run(folder, ['clone', '-q', '--depth', String(depth), from, '.']);
      return folder;
    },
    dispose: () => {
      portal.dispose();
      for (const folder of clones) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const NOBODY = {
  GIT_AUTHOR_NAME: 'Ban biên tập',
  GIT_AUTHOR_EMAIL: 'bien-tap@example.vn',
  GIT_COMMITTER_NAME: 'Ban biên tập',
  GIT_COMMITTER_EMAIL: 'bien-tap@example.vn',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
