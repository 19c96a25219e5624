import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away copy of the fixture portal, in which a test may change what it is about. */
export interface PortalFolder {
  root: string;
  write: (file: string, content: string | Uint8Array) => void;
  remove: (file: string) => void;
  dispose: () => void;
}

export const FIXTURE_PORTAL = 'tests/fixtures/portal';

export function aPortalFolder(source = FIXTURE_PORTAL): PortalFolder {
  const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  cpSync(source, root, { recursive: true });
  return {
    root,
    write: (file, content) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true, force: true }),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}
