import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BODY, NAMES, OWN, placeWords, TITLE } from '../../../../src/search/text/layout.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

const text = fc
  .array(fc.constantFrom('đảng', 'ủy', 'xã', '04-NQ/TW', '“', '\n', 'thủy lợi'), { maxLength: 60 })
  .map((it) => it.join(' '));
const entry = fc.record({
  title: text,
  names: fc.array(text, { maxLength: 3 }),
  blocks: fc.array(fc.record({ text }), { maxLength: 5 }),
});

test('a title stands before the names, and both before the body', () => {
  const placed = placeWords({
    title: 'Đường thôn',
    names: ['Nghị quyết 04', 'Đường'],
    blocks: [{ text: 'Điều một' }, { text: 'hết' }],
  });
  expect(placed.map(({ form, position, block }) => [form, position, block])).toEqual([
    ['đường', 0, TITLE],
    ['thôn', 1, TITLE],
    ['nghị', 3, NAMES],
    ['quyết', 4, NAMES],
    ['4', 5, NAMES],
    ['đường', 7, NAMES],
    ['điều', BODY, 0],
    ['một', BODY + 1, 0],
    ['hết', BODY + 10, 1],
  ]);
});

test('neighbours of one text stand side by side, and words of two texts never do', () => {
  fc.assert(
    fc.property(entry, (it) => {
      const placed = placeWords(it);
      placed.slice(1).forEach((word, at) => {
        const before = placed[at];
        const step = word.position - (before?.position ?? 0);
        const isInOneText = word.block === before?.block && word.start > before.start;
        if (!isInOneText) expect(step).toBeGreaterThan(1);
        else if (word.block !== NAMES) expect(step).toBe(1);
      });
    }),
  );
});

test('the whole body is placed, and of a long title what has room', () => {
  fc.assert(
    fc.property(entry, (it) => {
      const placed = placeWords(it);
      it.blocks.forEach(({ text: written }, at) => {
        const ofBlock = placed.filter(({ block }) => block === at);
        expect(ofBlock.map(({ form }) => form)).toEqual(wordsOf(written).map(({ form }) => form));
        expect(ofBlock.every(({ position }) => position >= BODY)).toBe(true);
      });
      const above = placed.filter(({ block }) => block < 0);
      expect(above.every(({ position }) => position < OWN)).toBe(true);
      const title = wordsOf(it.title).slice(0, OWN);
      expect(placed.filter(({ block }) => block === TITLE)).toHaveLength(title.length);
    }),
  );
});
