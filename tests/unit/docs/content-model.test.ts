import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentModelPage, modelParts } from '../../../scripts/content-model/page.ts';
import { COLLECTION_NAMES } from '../../../src/schemas/collections.ts';

const page = readFileSync('docs/content-model.md', 'utf8');
const parts = modelParts();

/** The value of an example, read where an editor writes it: after the field's name. */
function readExample(example: string): unknown {
  return (parse(`field: ${example}`) as { field: unknown }).field;
}

/** `…` in an example stands for what its other fields hold. */
const isWhole = (example: string) => !example.includes('…');

test('the content model says what the schemas say', () => {
  expect(page).toBe(contentModelPage());
});

test('every collection has its part', () => {
  const titles = parts.flatMap(({ title }) => title.split(', '));
  expect(titles.sort()).toEqual(['site', ...COLLECTION_NAMES].sort());
});

describe.each(parts)('$title', ({ fields }) => {
  test('every field has a Vietnamese term and an example', () => {
    const bare = fields.filter(({ term, example }) => !term || !example);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('every whole example is a valid value of its field', () => {
    const wrong = fields
      .filter(({ path, example }) => isWhole(example) && !path.endsWith('.kind'))
      .filter(({ schema, example }) => !schema.safeParse(readExample(example)).success);
    expect(wrong.map(({ path, example }) => `${path}: ${example}`)).toEqual([]);
  });
});
