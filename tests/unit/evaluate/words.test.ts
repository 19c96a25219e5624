import { describe, expect, test } from 'vitest';
import { keystrokesOf } from '../../../scripts/evaluate/making/keystrokes.ts';
import { foldedWordsOf, wordsOf } from '../../../scripts/evaluate/making/words.ts';

describe('words of a text', () => {
  test.each([
    ['kỉ luật', 'kỷ luật'],
    ['Uỷ ban, hoà giải', 'ủy ban hòa giải'],
    ['Nghị quyết của HĐND', 'nghị quyết của Hội đồng nhân dân'],
    ['phòng cháy, chữa cháy', 'PCCC'],
    ['“Bờ vùng, bờ thửa”', 'bờ vùng bờ thửa'],
    ['tiền điện'.normalize('NFD'), 'tiền điện'],
  ])('%s are those of %s', (one, other) => {
    expect(wordsOf(one)).toBe(wordsOf(other));
  });

  test('stand between spaces, so that no part of a word is found', () => {
    expect(wordsOf('thôn Gò Vần')).toBe(' thôn gò vần ');
    expect(wordsOf('thôn Gò Vần').includes(wordsOf('gò v'))).toBe(false);
  });

  test('keep homographs apart until marks are taken off', () => {
    expect(wordsOf('mùa lúa')).not.toBe(wordsOf('múa lụa'));
    expect(foldedWordsOf('mùa lúa')).toBe(foldedWordsOf('múa lụa'));
  });
});

test.each([
  ['nghị', 'nghij', 'nghi5'],
  ['quyết', 'quyeets', 'quye6t1'],
  ['đường', 'dduwowngf', 'd9u7o7ng2'],
  ['ao', 'ao', 'ao'],
])('%s is typed %s in Telex and %s in VNI', (syllable, telex, vni) => {
  expect(keystrokesOf(syllable, 'telex')).toBe(telex);
  expect(keystrokesOf(syllable, 'vni')).toBe(vni);
});
