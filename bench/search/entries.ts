import { nameOf, readCleanEntries } from '../../scripts/evaluate/clean-text.ts';

/** An entry as every search that is compared takes it. */
export interface ComparedEntry {
  /** Name in sets of judged queries. */
  name: string;
  title: string;
  /** Short name, symbol and day, as pages print them. */
  facts: string;
  text: string;
}

/** What readers see of a portal on a day, for searches that take plain texts. */
export function comparedEntries(portal: string, day: string): ComparedEntry[] {
  const entries = readCleanEntries(portal, day);
  const counts = Map.groupBy(entries, ({ id }) => id);
  return entries.map((entry) => ({
    name: (counts.get(entry.id)?.length ?? 0) > 1 ? nameOf(entry, entries) : entry.id,
    title: entry.title,
    facts: [entry.shortTitle, entry.symbol, printedDay(entry.date)].filter(Boolean).join(' · '),
    text: entry.text,
  }));
}

/** `2019-07-15` as readers see it, `15/7/2019`; a month or a year alone likewise. */
export function printedDay(date: string | undefined): string {
  return (date ?? '').split('-').reverse().map(withoutZeros).join('/');
}

function withoutZeros(number: string): string {
  return number.replace(/^0+/, '');
}
