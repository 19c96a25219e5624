import { fold } from '../../src/domain/vietnamese.ts';
import { PORTAL_OPTION, portalFrom, readCommandLine } from '../command-line.ts';
import { comparable, nameOf, readCleanEntries } from './clean-text.ts';

// List the entries whose clean text holds a phrase, so that whoever judges a query forgets none:
// node scripts/evaluate/find-phrase.ts [--portal DIR] [--day 2026-11-25] [--folded] "xây dựng đảng"
const { values, positionals } = readCommandLine(
  {
    ...PORTAL_OPTION,
    /** Day on which a reader looks; today unless told. */
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    /** Compare without marks. */
    folded: { type: 'boolean', default: false },
  },
  Number.POSITIVE_INFINITY,
);
const form = (text: string) => (values.folded ? fold(comparable(text)) : comparable(text));
const phrase = form(positionals.join(' '));
const entries = readCleanEntries(portalFrom(values), values.day);
const found = entries
  .map((entry) => ({ entry, parts: phrase === '' ? [] : form(entry.text).split(phrase) }))
  .filter(({ parts }) => parts.length > 1)
  .sort((a, b) => b.parts.length - a.parts.length);
for (const { entry, parts } of found) {
  const [before = '', after = ''] = parts;
  console.log(`${parts.length - 1}  ${nameOf(entry, entries)}  ${entry.title}`);
  console.log(`   … ${before.slice(-50)}[${phrase}]${after.slice(0, 50)} …`);
}
console.log(`${found.length} / ${entries.length} mục có cụm này.`);
