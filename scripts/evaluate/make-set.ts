import { writeFileSync } from 'node:fs';
import { generatePortal } from '../generate/generate-portal.ts';
import { readCommandLine } from '../command-line.ts';
import { makeQueries } from './making/make-queries.ts';
import { isPhrasingName, PHRASINGS } from './making/phrasings/all.ts';

// Write judged queries for a generated portal, of the same entries and seed as `npm run generate` was given:
//   node scripts/evaluate/make-set.ts --phrasings tuning --entries 1000 --out tuning.json
const { values } = readCommandLine({
  phrasings: { type: 'string', default: 'tuning' },
  entries: { type: 'string', default: '1000' },
  /** Seed of the portal and of what is drawn; that of the phrasings unless told. */
  seed: { type: 'string' },
  /** Queries of each class. */
  each: { type: 'string', default: '13' },
  out: { type: 'string' },
});
const name = values.phrasings;
if (values.out === undefined) refuse('Hãy cho biết tên tệp sau --out.');
else if (!isPhrasingName(name)) {
  refuse(`Không có lối hỏi “${name}”. Hãy dùng ${Object.keys(PHRASINGS).join(', ')}.`);
} else {
  const { phrasings, seed: ownSeed, day } = PHRASINGS[name];
  const seed = Number(values.seed ?? ownSeed);
  const { entries } = generatePortal({ entries: Number(values.entries), seed });
  const options = { entries: [...entries], day, phrasings, seed, each: Number(values.each) };
  const queries = makeQueries(options);
  writeFileSync(values.out, `${JSON.stringify(queries, null, 2)}\n`);
  console.log(`Đã viết ${queries.length} câu hỏi vào ${values.out}; cổng có hạt giống ${seed}.`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
