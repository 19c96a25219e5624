import { readFileSync, writeFileSync } from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { contentModelPage } from './content-model/page.ts';

// Compare docs/content-model.md with the schemas; with --write, make it anew.
const { values } = readCommandLine({ write: { type: 'boolean', default: false } });
const file = 'docs/content-model.md';
const page = contentModelPage();

if (values.write) {
  writeFileSync(file, page);
  console.log(`${file} is written.`);
} else if (readFileSync(file, 'utf8') === page) {
  console.log(`${file} is up to date.`);
} else {
  console.error(`${file} is not up to date: npm run content-model -- --write`);
  process.exitCode = 1;
}
