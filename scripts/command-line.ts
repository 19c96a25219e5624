import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Options and words that a command was given. Wrong use ends the command with one line and exit code 2.
 * `words` is how many words beside options it takes at most; none unless told.
 */
export function readCommandLine<O extends Options>(options: O, words = 0) {
  try {
    const line = parseArgs({ options, allowPositionals: words > 0 });
    if (line.positionals.length <= words) return line;
    throw new Error(`Unexpected argument '${line.positionals[words] ?? ''}'`);
  } catch (error) {
    const [, found = ''] = /'([^']*)'/.exec(error instanceof Error ? error.message : '') ?? [];
    const names = Object.keys(options).map((name) => `--${name}`);
    console.error(`Không hiểu “${found}”. Lệnh này nhận: ${names.join(', ')}.`);
    process.exit(2);
  }
}

/** The option that names a portal's folder, for every command that takes one. */
export const PORTAL_OPTION = { portal: { type: 'string' } } as const;

/**
 * Folder of the portal that a command is about: `--portal`, else `PORTAL`, else the sample. A folder that is not
 * there ends the command with one line and exit code 2.
 */
export function portalFrom({ portal }: { portal?: string | undefined }): string {
  const folder = [portal, process.env['PORTAL']].find(Boolean) ?? 'src/content';
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  console.error(`Không có thư mục “${folder}”. Hãy xem lại tên thư mục sau --portal.`);
  process.exit(2);
}
