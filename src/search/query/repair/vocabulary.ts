import type { VocabularyFile } from '../../format/vocabulary.ts';
import { keysOf } from '../../text/words.ts';

/** How much more a pair tells than a word alone. */
const PAIR_BEFORE_WORD = 1000;

/** What a portal's texts say about words: which there are, how frequent, and which follow each other. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly formsByKey = new Map<string, string[]>();
  private readonly pairs = new Map<string, number>();

  constructor({ forms, counts, pairs }: VocabularyFile) {
    forms.forEach((form, index) => {
      this.counts.set(form, counts[index] ?? 0);
      const { key } = keysOf(form);
      const those = this.formsByKey.get(key);
      if (those) those.push(form);
      else this.formsByKey.set(key, [form]);
    });
    for (const { first, second, count } of pairs) {
      this.pairs.set(`${forms[first] ?? ''} ${forms[second] ?? ''}`, count);
    }
  }

  countOf(form: string): number {
    return this.counts.get(form) ?? 0;
  }

  /** Forms with the letters of a key, whatever their marks. */
  formsOf(key: string): readonly string[] {
    return this.formsByKey.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.formsByKey.keys();
  }

  /**
   * Words that go on as a word begins, those that stand most often behind the word before it first. A beginning
   * without marks may bear any.
   */
  completionsOf(beginning: string, before: string | undefined, most: number): string[] {
    const { key } = keysOf(beginning);
    const isPlain = key === beginning;
    const firsts = before === undefined ? [] : this.meant(before);
    const found = [...this.counts.keys()].filter((form) =>
      isPlain ? keysOf(form).key.startsWith(key) : form.startsWith(beginning),
    );
    const worth = (form: string) =>
      firsts.reduce((sum, first) => sum + this.pairCount(first, form), 0) * PAIR_BEFORE_WORD +
      this.countOf(form);
    return found
      .map((form) => ({ form, worth: worth(form) }))
      .sort((a, b) => b.worth - a.worth || (a.form < b.form ? -1 : 1))
      .slice(0, most)
      .map(({ form }) => form);
  }

  /** How often one form stands right before another. */
  pairCount(first: string, second: string): number {
    return this.pairs.get(`${first} ${second}`) ?? 0;
  }

  private meant(form: string): readonly string[] {
    return keysOf(form).key === form ? this.formsOf(form) : [form];
  }
}
