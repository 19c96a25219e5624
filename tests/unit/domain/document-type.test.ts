import { describe, expect, test } from 'vitest';
import {
  DOCUMENT_TYPES,
  DOCUMENT_TYPE_SLUGS,
  documentTypeName,
  documentTypesOfCode,
} from '../../../src/domain/document-type.ts';
import { toSlug } from '../../../src/domain/vietnamese.ts';

test.each(DOCUMENT_TYPES.map(({ slug, name }) => [name, slug]))(
  'the slug of %s comes from its name',
  (name, slug) => {
    expect(toSlug(name).startsWith(slug)).toBe(true);
  },
);

test('no two types share a slug', () => {
  expect(new Set(DOCUMENT_TYPE_SLUGS).size).toBe(DOCUMENT_TYPES.length);
});

test('a type is called by its Vietnamese name', () => {
  expect(documentTypeName('ke-hoach')).toBe('Kế hoạch');
});

describe('a code names', () => {
  test.each([
    ['QĐ', 'party', ['quyet-dinh', 'quy-dinh']],
    ['QĐi', 'party', ['quy-dinh']],
    ['QĐ', 'state', ['quyet-dinh']],
    ['TT', 'party', ['thong-tri']],
    ['TT', 'state', ['thong-tu']],
    ['HD', 'state', ['huong-dan']],
    ['HĐ', 'state', ['hop-dong']],
    ['HĐ', 'party', []],
    ['XYZ', 'state', []],
  ] as const)('%s of the %s: %j', (code, side, types) => {
    expect(documentTypesOfCode(code, side)).toEqual(types);
  });
});
