import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { isPhrasingName } from '../scripts/evaluate/making/phrasings/all.ts';
import { compare } from './search/compare.ts';
import { report } from './search/report/report.ts';
import { withSection } from './search/report/sections.ts';

// Compare our search with others over a generated portal, and write the tables into docs/search.md:
//   node bench/search.ts --entries 1000 --write
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    /** Ways to ask; those that judge in the end, where they are there. */
    phrasings: { type: 'string', default: isPhrasingName('final') ? 'final' : 'tuning' },
    /** Name of a search to leave out; may be given again. */
    without: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
});
const { phrasings, without } = values;
if (!isPhrasingName(phrasings)) {
  console.error(`No phrasings “${phrasings}”.`);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-so-sanh-'));
  const entries = Number(values.entries);
  const say = (what: string) => {
    console.error(what);
  };
  try {
    const section = report(await compare({ entries, phrasings, folder, without, say }));
    console.log(section);
    if (values.write) await writeSection(entries, section);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeSection(entries: number, section: string): Promise<void> {
  const file = 'docs/search.md';
  const text = withSection(readFileSync(file, 'utf8'), entries, section);
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 100 }));
}
