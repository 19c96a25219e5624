import { expect, test } from 'vitest';
import { IndexReader } from '../../../../src/search/query/index-reader.ts';
import { findBearer } from '../../../../src/search/query/own-symbol.ts';
import { aSearchEntry, indexInMemory } from '../../../support/search-index.ts';

const text = (words: string) => [{ address: '', label: '', text: words }];
const ENTRIES = [
  aSearchEntry('đường', { ownSymbol: 'Nghị quyết 05-NQ/ĐU', blocks: text('Theo 04-NQ/TW') }),
  aSearchEntry('trung ương cũ', { ownSymbol: 'Nghị quyết 04-NQ/TW', ownDay: '2016-10-30' }),
  aSearchEntry('trung ương mới', { ownSymbol: 'Nghị quyết 04-NQ/TW', ownDay: '2026-10-30' }),
  aSearchEntry('nhắc', { blocks: text('Nghị quyết số 09-NQ/ĐU nói vậy') }),
  aSearchEntry('công tác văn thư', { ownSymbol: 'Nghị định 30/2020/NĐ-CP' }),
];

test.each([
  ['a symbol that one document bears leads to it', '05-NQ/ĐU', 0],
  ['whatever the writing', 'nghị quyết số 5 - nq/đu', 0],
  ['without marks too', '05-nq/du', 0],
  ['decomposed too', '05-NQ/ĐU'.normalize('NFD'), 0],
  ['with its year', '30/2020/NĐ-CP', 4],
  ['a symbol that two documents bear leads to none', '04-NQ/TW', undefined],
  ['a symbol that is only mentioned leads to none', '09-NQ/ĐU', undefined],
  ['a number without its body leads to none', 'NQ 05', undefined],
  ['a symbol beside other words leads to none', '05-NQ/ĐU đường thôn', undefined],
  ['two symbols lead to none', '05-NQ/ĐU 30/2020/NĐ-CP', undefined],
  ['a date leads to none', '30/10/2016', undefined],
  ['a number with a year leads to none', '30/2020', undefined],
  ['words lead to none', 'đường', undefined],
  ['nothing leads to none', '', undefined],
])('%s', async (_case, query, expected) => {
  const index = await IndexReader.open(indexInMemory(ENTRIES));

  expect(await findBearer(query, index)).toBe(expected);
});
