import { ByteReader, ByteWriter } from './bytes.ts';

/** Spellings of a portal with how often each stands, and pairs of neighbours; read where a query must be repaired. */
export interface VocabularyFile {
  /** In order. */
  forms: string[];
  /** Occurrences, in the order of `forms`; nearly, once they were written. */
  counts: number[];
  /** Frequent pairs by places in `forms`, in their order. */
  pairs: { first: number; second: number; count: number }[];
}

/** Steps of a count in which it doubles. */
const STEPS = 4;

/** Write a vocabulary; counts are kept to a fifth of their size. */
export function encodeVocabulary({ forms, counts, pairs }: VocabularyFile): Uint8Array {
  const writer = new ByteWriter();
  writer.number(forms.length);
  forms.forEach((form, index) => {
    writer.text(form);
    writer.number(stepOf(counts[index] ?? 0));
  });
  writer.number(pairs.length);
  let [lastFirst, lastSecond] = [0, 0];
  for (const { first, second, count } of pairs) {
    writer.number(first - lastFirst);
    writer.number(first === lastFirst ? second - lastSecond : second);
    writer.number(stepOf(count));
    [lastFirst, lastSecond] = [first, second];
  }
  return writer.done();
}

/** Read what `encodeVocabulary` wrote. */
export function decodeVocabulary(bytes: Uint8Array): VocabularyFile {
  const reader = new ByteReader(bytes);
  const vocabulary: VocabularyFile = { forms: [], counts: [], pairs: [] };
  for (let left = reader.number(); left > 0; left -= 1) {
    vocabulary.forms.push(reader.text());
    vocabulary.counts.push(countOf(reader.number()));
  }
  let [first, second] = [0, 0];
  for (let left = reader.number(); left > 0; left -= 1) {
    const step = reader.number();
    first += step;
    second = step === 0 ? second + reader.number() : reader.number();
    vocabulary.pairs.push({ first, second, count: countOf(reader.number()) });
  }
  return vocabulary;
}

function stepOf(count: number): number {
  return Math.round(Math.log2(1 + count) * STEPS);
}

function countOf(step: number): number {
  return Math.round(2 ** (step / STEPS) - 1);
}
