import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What can be counted in a field of life, with its unit and its usual bounds. */
export interface Measure {
  name: string;
  unit: string;
  least: number;
  most: number;
}

/** A field of commune life with the words that people use in it. */
export interface Topic {
  id: string;
  name: string;
  description: string;
  section: string;
  /** Name of the body in charge, see `leadOf`. */
  lead: string;
  /** Nouns: what is held on a day. */
  events: string[];
  /** Verbs with their objects. */
  works: string[];
  things: string[];
  measures: Measure[];
  groups: string[];
  spots: string[];
  /** Clauses that follow "vì". */
  problems: string[];
  /** Whole sentences. */
  details: string[];
  /** Sentences of documents, with a number to choose. */
  rules: string[];
  /** Nouns that stand nowhere but in the one clause or paragraph they were put into. */
  rare: string[];
}

const LISTS = ['events', 'works', 'things', 'groups', 'spots', 'problems', 'rare'] as const;
const FOLDER = join(import.meta.dirname, 'vocabulary');

/** All topics, in an order that does not depend on the machine. */
export const TOPICS: readonly Topic[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, string>[])
  .map(toTopic);

function toTopic(written: Record<string, string>): Topic {
  const list = (field: string, separator: string) =>
    (written[field] ?? '').split(separator).map((it) => it.trim());
  const lists = Object.fromEntries(LISTS.map((field) => [field, list(field, ';')]));
  const measures = list('measures', ';').map((it): Measure => {
    const [name = '', unit = '', least = '', most = ''] = it.split('|');
    return { name, unit, least: Number(least), most: Number(most) };
  });
  const sentences = { details: list('details', '|'), rules: list('rules', '|') };
  return { ...written, ...lists, ...sentences, measures } as unknown as Topic;
}

/** The topic of that id; throws for an unknown one. */
export function topicOf(id: string): Topic {
  const found = TOPICS.find((topic) => topic.id === id);
  if (!found) throw new RangeError(`No topic ${id}`);
  return found;
}
