import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts, type IndexPart } from '../../../../src/search/index/part.ts';
import { toSegment } from '../../../../src/search/index/segment.ts';
import { Abbreviations } from '../../../../src/search/text/abbreviations.ts';
import { aDocument, anEntry, filesOver } from '../../../support/search-index.ts';

const abbreviations = new Abbreviations();
const WORDS = [
  'đảng',
  'bộ',
  'Nước',
  'nuoc',
  'hoà',
  'hòa',
  'UBND',
  '04-NQ/TW',
  'ngày 7/7/2025',
  '2025',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const place = fc.constantFrom('Yên Mây', 'Ơn', 'An', 'Điện 2', 'Điện 10');
const day = fc.constantFrom('2025-07-07', '2024-01-31', undefined);

/** Segments of some entries each. */
const segments = fc
  .array(fc.array(fc.tuple(text, text, fc.array(place, { maxLength: 3 }), day), { maxLength: 4 }), {
    maxLength: 8,
  })
  .map((them) =>
    them.map((entries, segment) =>
      entries.map(([title, body, places, ownDay], at) =>
        ownDay
          ? aDocument(`${segment}-${at}`, `Kế hoạch ${at + 1}-KH/ĐU`, { day: ownDay, text: body })
          : anEntry(`${segment}-${at}`, title, body, { facets: { 'dia-ban': places } }),
      ),
    ),
  );

/** The same parts, neighbours joined: a new group begins where it is said so. */
function grouped(parts: readonly IndexPart[], begins: readonly boolean[]): IndexPart[] {
  const groups: IndexPart[][] = [];
  parts.forEach((part, at) => {
    if (at === 0 || begins[at % begins.length]) groups.push([part]);
    else groups.at(-1)?.push(part);
  });
  return groups.map(joinParts);
}

describe('an index over joined parts', () => {
  test('has the same files as one over the parts, in whatever groups they were joined', () => {
    const begins = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(segments, begins, begins, (them, first, second) => {
        const parts = them.map((entries) => toSegment(entries, abbreviations).part);
        const written = filesOver(parts);
        expect(filesOver(grouped(parts, first))).toEqual(written);
        expect(filesOver(grouped(grouped(parts, first), second))).toEqual(written);
      }),
    );
  });

  test('is the index over all their entries, but for the folders of records', () => {
    fc.assert(
      fc.property(segments, (them) => {
        const joined = joinParts(them.map((entries) => toSegment(entries, abbreviations).part));
        const whole = toSegment(them.flat(), abbreviations).part;
        expect(filesOver([{ ...joined, folders: [] }])).toEqual(
          filesOver([{ ...whole, folders: [] }]),
        );
      }),
    );
  });
});
