import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/schemas/collections.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { mutationsOf, type Mutation } from '../../support/mutations.ts';
import { aPortalFolder, FIXTURE_PORTAL } from '../../support/portal-folder.ts';

const { library, problems } = readPortal(FIXTURE_PORTAL);
const folders: { dispose: () => void }[] = [];
afterAll(() => folders.forEach((folder) => folder.dispose()));

test('the fixture portal itself is valid', () => {
  expect(problems).toEqual([]);
});

/** Every mutation as a file of its own, all in one portal and one run. */
function problemsOfMutated(name: (typeof COLLECTION_NAMES)[number], index: number) {
  const folder = aPortalFolder();
  folders.push(folder);
  const entry = library[name][index];
  if (!entry) throw new Error(`no fixture for ${name}`);
  const { schema, form } = COLLECTIONS[name];
  const text = readFileSync(`${FIXTURE_PORTAL}/${entry.file}`, 'utf8');
  const split = splitFrontMatter(text);
  const value: unknown =
    form === 'list' ? (parse(text) as unknown[])[index] : parse(split?.yaml ?? text);
  const mutations = mutationsOf(schema, value);
  const at = (number: number) => entry.file.replace(/[^/]+\.(mdx?|yaml)$/, `m-${number}.$1`);
  if (form === 'list') folder.write(entry.file, stringify(mutations.map((it) => it.value)));
  else {
    mutations.forEach((mutation, number) => {
      const yaml = stringify(mutation.value);
      folder.write(at(number), split ? `---\n${yaml}---\n${split.body}` : yaml);
    });
  }
  const found = readPortal(folder.root).problems;
  const named = (mutation: Mutation, number: number) => {
    const [file, field] =
      form === 'list'
        ? [entry.file, [number, mutation.field].filter((it) => it !== '').join('.')]
        : [at(number), mutation.field];
    return found.some((it) => it.file === file && it.field === field && it.line > 0);
  };
  return { mutations, named };
}

describe('every mutation that the schema gives is named by file and field, all in one run', () => {
  const cases = COLLECTION_NAMES.flatMap((name) =>
    library[name].map((_, index) => [name, index] as const),
  );
  test.each(cases)('%s, entry %i', (name, index) => {
    const { mutations, named } = problemsOfMutated(name, index);
    expect(mutations.length).toBeGreaterThan(3);
    expect(mutations.filter((it, number) => !named(it, number)).map((it) => it.name)).toEqual([]);
  });

  test('site.yaml', () => {
    const value: unknown = parse(readFileSync(`${FIXTURE_PORTAL}/site.yaml`, 'utf8'));
    const missed = mutationsOf(siteSchema, value).filter((mutation) => {
      const folder = aPortalFolder();
      folders.push(folder);
      folder.write('site.yaml', stringify(mutation.value));
      return !readPortal(folder.root).problems.some(
        ({ file, field }) => file === 'site.yaml' && field === mutation.field,
      );
    });
    expect(missed.map((it) => it.name)).toEqual([]);
  });
});
