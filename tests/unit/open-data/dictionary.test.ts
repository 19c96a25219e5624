import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/catalog/open-data/columns.ts';
import { fileSchema } from '../../../src/schemas/open-data/json-schema.ts';
import { DATA_SETS, DATA_SET_NAMES } from '../../../src/schemas/open-data/sets.ts';
import { faultsOf, type ReadSchema } from '../../support/open-data.ts';

describe.each(DATA_SET_NAMES)('the dictionary of %s', (name) => {
  const { row } = DATA_SETS[name];
  const columns = columnsOf(name);

  test('tells every column’s term, meaning, type and an example', () => {
    const bare = columns.filter((it) => !(it.term && it.meaning && it.type && it.example));
    expect(bare.map((it) => it.name)).toEqual([]);
  });

  test('names no two columns alike', () => {
    expect(new Set(columns.map(({ term }) => term)).size).toBe(columns.length);
  });

  test('has a word for every code', () => {
    const bare = columns.flatMap(({ name: column, codes }) =>
      codes.filter(({ words }) => !words).map(({ code }) => `${column}: ${code}`),
    );
    expect(bare).toEqual([]);
  });

  test('gives examples that the published schema allows', () => {
    const schema = fileSchema(row, 'https://xa-thu.example/x.schema.json', name);
    const { properties } = (schema as unknown as ReadSchema).properties.rows.items;
    const example = Object.fromEntries(
      Object.entries(properties).map(([column, { examples = [] }]) => [column, examples[0]]),
    );
    const file = {
      $schema: 'https://xa-thu.example/x.schema.json',
      name,
      title: name,
      portal: 'https://xa-thu.example/',
      asOf: '2026-11-24',
      licence: null,
      rows: [example],
    };

    expect(faultsOf(schema, file)).toEqual([]);
    expect(faultsOf(schema, { ...file, rows: [{ ...example, lạ: 1 }] })).not.toEqual([]);
  });
});

test('the dictionary says which columns may be empty, whatever their type', () => {
  const columns = columnsOf('indicators');
  const typeOf = (name: string) => columns.find((it) => it.name === name)?.type;

  expect(typeOf('targetFrom')).toBe('số; có thể trống');
  expect(typeOf('targetText')).toBe('chữ; có thể trống');
  expect(typeOf('direction')).toBe('mã');
});
