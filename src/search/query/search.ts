import { compose } from '../../domain/vietnamese.ts';
import { Abbreviations } from '../text/abbreviations.ts';
import { readAsked, type Asked, type Slot } from './asked.ts';
import { keysOf, wordsOf } from '../text/words.ts';
import { skipped, type Filled, type FillOptions } from './fill.ts';
import { Fills } from './fills.ts';
import { IndexReader, type IndexFiles } from './index-reader.ts';
import { isJoining } from './joining.ts';
import { byScore, rank, type Ranked } from './rank.ts';
import { nearWordsOf } from './repair/near-words.ts';
import { readKeys, repairsOf } from './repair/repair.ts';
import { Vocabulary } from './repair/vocabulary.ts';
import { holdsRun } from './run.ts';

/** What a query found. */
export interface Answer {
  /** Best first. */
  hits: Ranked[];
  /** What was searched for: the query, or its repair. */
  query: string;
  asked: Asked;
  /** Whether `query` is not what was typed. */
  isRepaired: boolean;
  /** Another query that the reader may have meant. */
  suggestion?: string;
}

/** An answer with a score below this is weak: a repair is tried. */
const WEAK = 1.75;
/** A repair must be so much better to stand for what was typed; more where all that was typed is there. */
const BETTER = 1.25;
const MUCH_BETTER = 1.4;

/** How much better a document of the type asked for answers than its words tell. */
const OF_TYPE = 1.3;
/** Words that a beginning is completed to. */
const MOST_COMPLETIONS = 8;

/** Searches an index. */
export class Search {
  readonly index: IndexReader;
  readonly abbreviations: Abbreviations;
  private vocabulary: Promise<Vocabulary> | undefined;
  /** What was looked up for the query at hand. */
  private fills: Fills;
  private readonly common: ReadonlySet<string>;
  private readonly commonKeys: ReadonlySet<string>;

  private constructor(index: IndexReader) {
    this.index = index;
    this.fills = new Fills(index);
    this.abbreviations = new Abbreviations(index.directory.abbreviations);
    this.common = new Set(index.directory.common);
    this.commonKeys = new Set(index.directory.common.map((form) => keysOf(form).key));
  }

  /** Open an index for searches. */
  static async open(files: IndexFiles): Promise<Search> {
    return new Search(await IndexReader.open(files));
  }

  /** Search for what a reader typed. With `asTyped` nothing is repaired. */
  async find(typed: string, { asTyped = false } = {}): Promise<Answer> {
    this.fills = new Fills(this.index);
    const query = compose(typed);
    const asked = readAsked(query, this.abbreviations);
    const plain: Answer = { hits: await this.hitsOf(asked), query, asked, isRepaired: false };
    if (asTyped || isExact(asked) || !isWeak(plain)) return plain;
    const completed = { ...plain, hits: await this.completed(query, asked) };
    return this.repaired(better(completed, plain) ? completed : plain);
  }

  /** Answers where the last word is taken for the beginning of one. */
  private async completed(query: string, asked: Asked): Promise<Ranked[]> {
    const [last, before] = wordsOf(query).reverse();
    if (!last || !/\p{L}$/u.test(query)) return [];
    const vocabulary = await this.openVocabulary();
    return this.hitsOf(asked, vocabulary.completionsOf(last.form, before?.form, MOST_COMPLETIONS));
  }

  /** Words of the portal that are near to those of a query. */
  async nearWords(query: string): Promise<string[]> {
    return nearWordsOf(query, await this.openVocabulary());
  }

  /** The answer to what was likelier meant, where it is much better; where it is somewhat better, that is offered. */
  private async repaired(plain: Answer): Promise<Answer> {
    const vocabulary = await this.openVocabulary();
    const read = readKeys(plain.query, vocabulary);
    const asRead = read === undefined ? undefined : await this.asRepaired(read);
    if (asRead?.hits[0]?.isWhole && better(asRead, plain)) return asRead;
    const factor = plain.hits[0]?.isWhole ? MUCH_BETTER : BETTER;
    let best = plain;
    for (const repair of repairsOf(plain.query, vocabulary)) {
      const repaired = await this.asRepaired(repair);
      if (better(repaired, best, best === plain ? factor : 1)) best = repaired;
      else if (best === plain && better(repaired, plain)) best = { ...plain, suggestion: repair };
    }
    return best;
  }

  private async asRepaired(query: string): Promise<Answer> {
    const asked = readAsked(query, this.abbreviations);
    return { hits: await this.hitsOf(asked), query, asked, isRepaired: true };
  }

  private openVocabulary(): Promise<Vocabulary> {
    this.vocabulary ??= this.index.vocabulary().then((file) => new Vocabulary(file));
    // What failed to come is asked for again the next time.
    this.vocabulary.catch(() => (this.vocabulary = undefined));
    return this.vocabulary;
  }

  private async hitsOf(asked: Asked, completions?: readonly string[]): Promise<Ranked[]> {
    const best = new Map<number, Ranked>();
    const keep = (it: Ranked) => {
      const known = best.get(it.entry);
      if (!known || known.score < it.score) best.set(it.entry, it);
    };
    const how = { isUnmarked: asked.isUnmarked, completions };
    for (const reading of asked.readings) {
      rank(await this.fillTelling(reading, how), this.index).forEach(keep);
    }
    (await this.ofType(asked, how)).forEach(keep);
    const wanted = await Promise.all(asked.quoted.map((it) => this.holding(it)));
    const refused = await Promise.all(asked.excluded.map((it) => this.holding(it)));
    const isWanted = ({ entry }: Ranked) =>
      wanted.every((it) => it.has(entry)) && !refused.some((it) => it.has(entry));
    return [...best.values()].filter(isWanted).sort(byScore);
  }

  /** Documents of the type that the query begins with, by the rest of it. */
  private async ofType({ ofType }: Asked, how: FillOptions): Promise<Ranked[]> {
    if (!ofType) return [];
    const type = await this.fills.of(ofType.type, { isUnmarked: how.isUnmarked });
    if (ofType.rest.length === 0) return rank([type], this.index);
    const all = rank(await this.fillTelling(ofType.rest, how), this.index);
    return all
      .filter(({ entry }) => type.entries.has(entry))
      .map((it) => ({ ...it, score: it.score * OF_TYPE }));
  }

  /** The last slot of a query may be the beginning of words. */
  private fillAll(slots: Slot[], how: FillOptions, last = slots.at(-1)): Promise<Filled[]> {
    return Promise.all(
      slots.map((slot) =>
        this.fills.of(slot, slot === last ? how : { isUnmarked: how.isUnmarked }),
      ),
    );
  }

  /** Words that only ask, and those that only join others, are looked up where nothing else is asked for. */
  private async fillTelling(slots: Slot[], how: FillOptions): Promise<Filled[]> {
    const telling = slots.filter((it) => this.isTelling(it, how.isUnmarked));
    if (telling.length === 0) return this.fillAll(slots, how);
    const filled = await this.fillAll(telling, how, slots.at(-1));
    return slots.map((slot) => filled[telling.indexOf(slot)] ?? skipped(slot));
  }

  private isTelling({ kind, options: [option], isAsking }: Slot, isUnmarked: boolean): boolean {
    if (isAsking) return false;
    const form = option?.form ?? '';
    const isCommon = (isUnmarked ? this.commonKeys : this.common).has(form);
    return kind !== 'word' || !(isCommon && isJoining(form, isUnmarked));
  }

  /** Entries that hold a stretch of words as it stands. */
  private async holding(slots: Slot[]): Promise<Set<number>> {
    const isUnmarked = slots.every(({ options }) => options.every(({ key, form }) => key === form));
    const filled = await this.fillAll(slots, { isUnmarked });
    const [first] = filled;
    const entries = [...(first?.entries.keys() ?? [])];
    return new Set(entries.filter((entry) => holdsRun(filled.map((it) => it.entries.get(entry)))));
  }
}

/** Whether a reader said what must stand or must not: a repair would lose it. */
function isExact({ quoted, excluded }: Asked): boolean {
  return quoted.length > 0 || excluded.length > 0;
}

/** Whether the best answer lacks a part, or holds its parts far from each other. */
function isWeak({ hits: [best], asked, query }: Answer): boolean {
  if (!best?.isWhole || /(?:^|\s)\p{L}$/u.test(query)) return true;
  return (asked.readings[0]?.length ?? 0) > 1 && best.score < WEAK;
}

function better({ hits: [one] }: Answer, { hits: [other] }: Answer, factor = 1): boolean {
  return (one?.score ?? 0) > (other?.score ?? 0) * factor;
}
