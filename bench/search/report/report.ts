import { MEASURE_NAMES, summarize, type Summary } from '../../../scripts/evaluate/measures.ts';
import { QUERY_CLASSES } from '../../../scripts/evaluate/query-set.ts';
import type { Comparison, Outcome, Piecewise } from '../comparison.ts';
import { sumOf } from '../download.ts';
import { PIECEWISE_NAMES } from './names.ts';
import { kilobytes, markdownTable, mebibytes, thousands } from './table.ts';

/** What was measured over one portal, as a section of a document. */
export function report(comparison: Comparison): string {
  const { entries, seed, phrasings, queries } = comparison;
  return [
    `## Measured over ${thousands(entries)} entries`,
    `Generated with seed ${seed}; ${queries} queries, phrasings \`${phrasings}\`.`,
    '### Answers',
    answers(comparison),
    'MRR@10 by class of query:',
    classes(comparison),
    settings(comparison),
    '### Downloads',
    'Searches in pieces, kB over the line in Chromium from an empty cache (requests):',
    visits(comparison),
    'Searches that are downloaded whole, kB before the first answer:',
    downloads(comparison),
    '### First answer, all files in the cache, in milliseconds',
    times(comparison),
    '### Indexing',
    indexing(comparison),
  ].join('\n\n');
}

interface Summed {
  name: string;
  summary: Summary;
}

function summedUp({ piecewise, whole }: Comparison): Summed[] {
  const summed = (name: string, outcomes: Outcome[]) => ({ name, summary: summarize(outcomes) });
  return [
    ...piecewise.map(({ search, outcomes }) => summed(PIECEWISE_NAMES[search], outcomes)),
    ...whole.map(({ name, outcomes }) => summed(name, outcomes)),
  ];
}

function answers(comparison: Comparison): string {
  const names = Object.keys(MEASURE_NAMES) as (keyof typeof MEASURE_NAMES)[];
  const rows = summedUp(comparison).map(({ name, summary }) => [
    name,
    ...names.map((it) => summary.all[it].toFixed(3)),
  ]);
  return markdownTable(['Search', ...Object.values(MEASURE_NAMES)], rows);
}

function classes(comparison: Comparison): string {
  const all = summedUp(comparison);
  const met = QUERY_CLASSES.filter((name) => all[0]?.summary.classes.has(name));
  const rows = met.map((name) => [
    name,
    ...all.map(({ summary }) => (summary.classes.get(name)?.mrrAt10 ?? 0).toFixed(2)),
  ]);
  return markdownTable(['Class', ...all.map(({ name }) => name)], rows);
}

function settings({ whole }: Comparison): string {
  return whole.map((it) => `- ${it.name}: ${it.settings}`).join('\n');
}

function visits({ piecewise }: Comparison): string {
  const cell = ({ bytes, requests }: Piecewise['visit']['first']) =>
    `${kilobytes(bytes)} (${requests})`;
  const rows = piecewise.map(({ search, visit }) => [
    PIECEWISE_NAMES[search],
    cell(visit.opening),
    cell(visit.first),
    cell(visit.later),
  ]);
  return markdownTable(['Search', 'Opening', 'First query', 'Twenty later queries'], rows);
}

function downloads({ whole }: Comparison): string {
  const rows = whole.map(({ name, library, index }) => {
    const all = sumOf([library, index]);
    const cells = [library.gzip, index.gzip, all.gzip, all.brotli];
    return [name, ...cells.map(kilobytes)];
  });
  return markdownTable(
    ['Search', 'Library, gzip', 'Index, gzip', 'Both, gzip', 'Both, brotli'],
    rows,
  );
}

function times({ piecewise }: Comparison): string {
  const rows = piecewise.map(({ search, time }) => [
    PIECEWISE_NAMES[search],
    time.busy.toFixed(0),
    time.wall.toFixed(0),
    time.longest.toFixed(0),
  ]);
  return markdownTable(['Search', 'Main thread', 'Until shown', 'Longest task'], rows);
}

function indexing(comparison: Comparison): string {
  const rows = comparison.indexing.map(({ search, full, edit }) => [
    PIECEWISE_NAMES[search],
    full.seconds.toFixed(1),
    mebibytes(full.peakBytes),
    edit.seconds.toFixed(1),
    mebibytes(edit.peakBytes),
  ]);
  return markdownTable(['Search', 'Full, s', 'Peak, MiB', 'After an edit, s', 'Peak, MiB'], rows);
}
