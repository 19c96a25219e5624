import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/format/bytes.ts';
import { decodeChunk, encodeChunk } from '../../../../src/search/format/chunk.ts';
import { decodeDirectory, encodeDirectory } from '../../../../src/search/format/directory.ts';
import {
  appendStretch,
  MOST_POSITIONS,
  packPostings,
  openPostings,
  positionsAt,
  wholePostings,
  type Postings,
} from '../../../../src/search/format/postings.ts';

const number = fc.oneof(
  fc.constantFrom(0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1),
  fc.nat(2 ** 31 - 1),
);
const text = fc.oneof(
  fc.constantFrom(
    '',
    'đảng',
    'Ủy ban'.normalize('NFD'),
    '=nđ30n2020cp',
    '🌾',
    'ế'.repeat(42),
    'ế'.repeat(43),
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const ascending = (most: number, options: { minLength?: number; maxLength: number }) =>
  fc.uniqueArray(fc.nat(most), options).map((them) => them.sort((a, b) => a - b));

/** Postings over entries with numbers below `most`. */
function postingsBelow(most: number): fc.Arbitrary<Postings> {
  return ascending(most - 1, { minLength: 1, maxLength: 20 }).chain((entries) =>
    fc
      .array(ascending(90_000, { minLength: 1, maxLength: 40 }), {
        minLength: entries.length,
        maxLength: entries.length,
      })
      .map((positions) => ({ entries, positions })),
  );
}

describe('bytes', () => {
  test('numbers and texts are read in the order in which they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number, text), { maxLength: 50 }), (values) => {
        const writer = new ByteWriter();
        for (const it of values) {
          if (typeof it === 'number') writer.number(it);
          else writer.text(it);
        }
        const bytes = writer.done();
        expect(bytes).toHaveLength(writer.length);
        const reader = new ByteReader(bytes);
        const read = values.map((it) => {
          expect(reader.isDone).toBe(false);
          return typeof it === 'number' ? reader.number() : reader.text();
        });
        expect(read).toEqual(values);
        expect(reader.isDone).toBe(true);
      }),
    );
  });

  test.each([
    [127, 1],
    [128, 2],
    [16_383, 2],
    [16_384, 3],
  ])('%i takes %i bytes', (value, length) => {
    const writer = new ByteWriter();
    writer.number(value);
    expect(writer.done()).toHaveLength(length);
  });
});

/** All that packed postings hold. */
function readPostings(packed: Uint8Array): Postings {
  const { entries, places, bytes } = openPostings(packed);
  return { entries, positions: places.map((place) => positionsAt(bytes, place)) };
}

describe('postings', () => {
  const kept = ({ entries, positions }: Postings): Postings => ({
    entries,
    positions: positions.map((them) => them.slice(0, MOST_POSITIONS)),
  });

  test('are read as they were packed, the first positions of each entry', () => {
    fc.assert(
      fc.property(postingsBelow(10_000), (postings) => {
        const packed = packPostings(postings);
        expect(packed.entries).toBe(postings.entries.length);
        expect(readPostings(wholePostings(packed))).toEqual(kept(postings));
      }),
    );
  });

  test('of segments join to the postings of the whole', () => {
    const stretches = fc.array(fc.record({ gap: fc.nat(300), postings: postingsBelow(200) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(stretches, (them) => {
        let base = 0;
        const based = them.map(({ gap, postings }) => {
          const own = base + gap;
          base = own + 200;
          return { base: own, postings };
        });
        const writer = new ByteWriter();
        const joined = based.reduce(
          (before, it) =>
            appendStretch(writer, before, { ...packPostings(it.postings), base: it.base }),
          { first: 0, last: 0, entries: 0 },
        );
        const whole = packPostings({
          entries: based.flatMap((it) => it.postings.entries.map((entry) => entry + it.base)),
          positions: based.flatMap(({ postings }) => postings.positions),
        });
        expect({ ...joined, tail: writer.done() }).toEqual(whole);
      }),
    );
  });
});

test('a chunk is read as it was written', () => {
  const spelling = fc.record({ form: text, postings: fc.uint8Array({ maxLength: 300 }) });
  const chunk = fc
    .uniqueArray(fc.tuple(text, fc.array(spelling, { maxLength: 4 })), {
      selector: ([key]) => key,
      maxLength: 20,
    })
    .map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(chunk, (written) => {
      const read = decodeChunk(encodeChunk(written));
      expect([...read.keys()]).toEqual([...written.keys()]);
      for (const [key, spellings] of written) {
        expect(
          read.get(key)?.map(({ form, postings }) => ({ form, postings: [...postings] })),
        ).toEqual(spellings.map(({ form, postings }) => ({ form, postings: [...postings] })));
      }
    }),
  );
});

test('a directory is read as it was written, keys with rare letters too', () => {
  const name = fc.nat(2 ** 32 - 1).map((it) => it.toString(16).padStart(8, '0'));
  // Two letters of Nôm that begin with the same code unit.
  const key = fc.oneof(text, fc.stringMatching(/^[𡨸𡦂an]{1,4}$/u));
  const directory = fc.record({
    meanLength: fc.nat(5000),
    common: fc.array(text),
    abbreviations: fc.array(fc.record({ short: text, full: text })),
    facets: name,
    vocabulary: name,
    segments: fc.array(fc.tuple(fc.nat(200), name)),
    chunks: fc.array(fc.tuple(key, name)),
    lengths: fc.uint8Array(),
  });
  fc.assert(
    fc.property(directory, (written) => {
      const read = decodeDirectory(encodeDirectory(written));
      expect({ ...read, lengths: [...read.lengths] }).toEqual({
        ...written,
        lengths: [...written.lengths],
      });
    }),
  );
});
