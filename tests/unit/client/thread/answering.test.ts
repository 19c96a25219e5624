import { describe, expect, test } from 'vitest';
import { Answering } from '../../../../src/client/search/thread/answering.ts';
import type { Question } from '../../../../src/client/search/found.ts';
import { ofWords } from '../../../../src/client/search/query.ts';
import { aDocument, aSearchEntry, indexInMemory } from '../../../support/search-index.ts';

const wells = ['một', 'hai', 'ba'].map((it) => aSearchEntry(`Giếng nước sạch ${it}`));
const entries = [
  ...wells,
  aSearchEntry('Nước sạch về bản', { facets: { nam: ['2026'] } }),
  aDocument('nq-04', 'Nghị quyết số 04-NQ/ĐU', { day: '2026-01-15' }),
];
const answering = new Answering(indexInMemory(entries));
const ask = (words: string, more: Partial<Question> = {}) =>
  answering.find({
    ...{ query: ofWords(words), isTyping: false, withCounts: false, skip: 0, take: 10 },
    ...more,
  });
const titlesOf = ({ results }: Awaited<ReturnType<typeof ask>>) =>
  results.map(({ record }) => record.title);

describe('an answer', () => {
  test('is plain data, which goes from thread to thread', async () => {
    const found = await ask('nước sạch', { withCounts: true });
    expect(structuredClone(found)).toEqual(found);
    expect(found.results[0]?.record).not.toHaveProperty('blocks');
  });

  test('gives the results that are wanted, and the number of all', async () => {
    const all = await ask('nước sạch');
    expect([all.whole, titlesOf(all).length]).toEqual([4, 4]);
    const middle = await ask('nước sạch', { skip: 1, take: 2 });
    expect([middle.whole, titlesOf(middle)]).toEqual([4, titlesOf(all).slice(1, 3)]);
  });

  test('puts those that lack a part behind those that hold all', async () => {
    const found = await ask('giếng nước sạch');
    expect([found.whole, found.lacking]).toEqual([3, 1]);
    expect(titlesOf(await ask('giếng nước sạch', { skip: 3 }))).toEqual(['Nước sạch về bản']);
  });

  test('says what was searched for where the query was mended', async () => {
    expect(await ask('nuowcs sachj')).toMatchObject({ words: 'nước sạch', isRepaired: true });
  });

  test('counts what filters would leave where that is asked', async () => {
    const { counts } = await ask('nước sạch', { withCounts: true });
    const years = counts?.find(({ name }) => name === 'nam')?.values;
    expect(years).toEqual([{ value: '2026', count: 1, isChosen: false }]);
    expect((await ask('nước sạch')).counts).toBeUndefined();
  });

  test('offers near words where nothing was found, once the reader has sent the query', async () => {
    const nothing = '"giếnng"';
    expect(await ask(nothing)).toMatchObject({ results: [], near: ['giếng'] });
    expect((await ask(nothing, { isTyping: true })).near).toEqual([]);
  });
});

test('the document of a symbol that was typed whole has an address', async () => {
  expect(await answering.bearerOf('04-NQ/ĐU')).toBe('/nq-04/');
  expect(await answering.bearerOf('nước sạch')).toBeUndefined();
});

test('an answer tells its index from that of another build', async () => {
  const other = new Answering(indexInMemory(entries.slice(1)));
  const of = (it: Answering) =>
    it.find({ query: ofWords('nước'), isTyping: false, withCounts: false, skip: 0, take: 1 });
  expect((await of(answering)).index).toBe((await of(answering)).index);
  expect((await of(other)).index).not.toBe((await of(answering)).index);
});
