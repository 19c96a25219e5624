import { excerptOf } from '../../../search/query/excerpt.ts';
import type { IndexFiles } from '../../../search/query/index-reader.ts';
import { findBearer } from '../../../search/query/own-symbol.ts';
import type { Ranked } from '../../../search/query/rank.ts';
import type { Answer, Search } from '../../../search/query/search.ts';
import type { Found, Question, Result } from '../found.ts';
import { hitsOf } from './hits.ts';
import { OpenIndex } from './open-index.ts';

/** Answers what lists ask, from the files of an index. */
export class Answering {
  private readonly index: OpenIndex;

  constructor(files: IndexFiles) {
    this.index = new OpenIndex(files);
  }

  /** Fetch what every search needs. */
  warm(): void {
    this.index.warm();
  }

  /** @throws where the files of the index do not come */
  find(question: Question): Promise<Found> {
    return this.index.use((search) => foundFor(question, search));
  }

  /**
   * Address of the one document that bears a symbol that was typed whole.
   *
   * @throws where the files of the index do not come
   */
  bearerOf(words: string): Promise<string | undefined> {
    return this.index.use(async ({ index }) => {
      const entry = await findBearer(words, index);
      return entry === undefined ? undefined : (await index.record(entry)).address;
    });
  }
}

async function foundFor(question: Question, search: Search): Promise<Found> {
  const { query, isTyping, skip, take } = question;
  const { answer, whole, lacking, counts } = await hitsOf(search, question);
  const shown = [...whole, ...lacking].slice(skip, skip + take);
  const isEmpty = whole.length + lacking.length === 0;
  return {
    query,
    words: answer.query,
    isRepaired: answer.isRepaired,
    suggestion: answer.suggestion,
    whole: whole.length,
    lacking: lacking.length,
    results: await Promise.all(shown.map((it) => resultOf(it, answer, search, isTyping))),
    counts,
    near: isEmpty && !isTyping ? await search.nearWords(query.words) : [],
    index: search.index.name,
  };
}

async function resultOf(
  { entry, place }: Ranked,
  { asked }: Answer,
  { index, abbreviations }: Search,
  isBeginning: boolean,
): Promise<Result> {
  const record = await index.record(entry);
  const { id, address, title, kind, symbol, state, day } = record;
  return {
    record: { id, address, title, kind, symbol, state, day },
    excerpt: excerptOf(record, place, { asked, abbreviations, isBeginning }),
  };
}
