import { expect, test } from 'vitest';
import { nameOf, Names } from '../../../../src/search/index/name.ts';

/** Two contents whose digests begin alike. */
const [one, other] = ['từ 91931', 'từ 143105'];

test('contents whose digests begin alike have names of their own', () => {
  expect(nameOf(one)).toBe(nameOf(other));
  const names = new Names();
  const given = [names.of(one), names.of(other)];
  expect(new Set(given).size).toBe(2);
  expect(given.every((it) => it.length === nameOf(one).length)).toBe(true);
});

test('one content has one name', () => {
  const names = new Names();
  expect([names.of(other), names.of(one), names.of(other)]).toEqual([
    nameOf(other),
    names.of(one),
    nameOf(other),
  ]);
});
