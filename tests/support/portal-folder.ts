import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away copy of the fixture portal, in which a test may change what it is about. */
export interface PortalFolder {
  root: string;
  read: (file: string) => string;
  write: (file: string, content: string | Uint8Array) => void;
  /** Change words that the file holds; fails when it does not. */
  replace: (file: string, words: string, others: string) => void;
  append: (file: string, text: string) => void;
  remove: (file: string) => void;
  dispose: () => void;
}

export const FIXTURE_PORTAL = 'tests/fixtures/portal';

export function aPortalFolder(source = FIXTURE_PORTAL): PortalFolder {
  const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  cpSync(source, root, { recursive: true });
  return {
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, content) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    },
    replace: (file, words, others) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(words)) throw new Error(`${file} lacks “${words}”`);
      writeFileSync(join(root, file), text.replace(words, others));
    },
    append: (file, text) => appendFileSync(join(root, file), text),
    remove: (file) => rmSync(join(root, file), { recursive: true, force: true }),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
