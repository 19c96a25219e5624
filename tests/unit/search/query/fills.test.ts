import { beforeAll, expect, test } from 'vitest';
import { Fills } from '../../../../src/search/query/fills.ts';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { anEntry, indexInMemory } from '../../../support/search-index.ts';
import { aSlot } from '../../../support/search-slots.ts';

let fills: Fills;

beforeAll(async () => {
  const entries = [anEntry('mot', 'Tin', 'bản tin'), anEntry('hai', 'Tin', 'bàn tính')];
  fills = new Fills(await IndexReader.open(indexInMemory(entries)));
});

const bàn = aSlot('bàn', { options: [{ key: 'ban', form: 'bàn', spans: [1] }] });
const asTyped = { isUnmarked: false };

test('what is asked again is filled once, be it in another reading of the query', async () => {
  const first = await fills.of(bàn, asTyped);
  expect([...first.entries.keys()].sort()).toEqual([0, 1]);
  expect(await fills.of({ ...bàn }, asTyped)).toBe(first);
});

test.each([
  ['another spelling', { ...bàn, options: [{ key: 'ban', form: 'bản', spans: [1] }] }, asTyped],
  ['the word as a beginning', bàn, { ...asTyped, completions: ['bàng'] }],
  ['the word without marks', bàn, { isUnmarked: true }],
])('%s is another thing to ask', async (_what, slot, how) => {
  expect(await fills.of(slot, how)).not.toBe(await fills.of(bàn, asTyped));
});
