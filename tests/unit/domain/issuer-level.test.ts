import { expect, test } from 'vitest';
import { levelOfSymbol } from '../../../src/domain/issuer-level.ts';

test.each([
  ['57-NQ/TW', 'central'],
  ['03-KH/TW', 'central'],
  ['76/NQ-CP', 'central'],
  ['202/2025/QH15', 'central'],
  ['83-KH/TU', 'province'],
  ['25-KH/HU', 'district'],
  ['04-CTr/ĐU', undefined],
  ['15/KH-UBND', undefined],
  ['Nghị quyết về đường', undefined],
])('the symbol %s tells the level %s of its issuer', (symbol, level) => {
  expect(levelOfSymbol(symbol)).toBe(level);
});
