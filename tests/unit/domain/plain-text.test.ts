import { describe, expect, test } from 'vitest';
import { hasWords, toPlainLine, toPlainText } from '../../../src/domain/plain-text.ts';

describe('a text that a reader typed', () => {
  test.each([
    ['is composed', 'Đường thôn'.normalize('NFD'), 'Đường thôn'],
    ['keeps its paragraphs', 'Một.\r\n\r\nHai.\rBa.', 'Một.\n\nHai.\nBa.'],
    ['has one empty line at most', 'Một.\n\n\n \n\nHai.', 'Một.\n\nHai.'],
    ['has single spaces', '\tMột \u00a0\u2003 hai  ', 'Một hai'],
    ['commands no terminal', 'Một\u001b[31m hai\u0000\u0007\u009b', 'Một[31m hai'],
    ['is not turned round', 'abc\u202egpj.exe\u2066x\u2069\u200f', 'abcgpj.exex'],
    ['hides nothing', 'U\u200bB\u200dN\u2060D\ufeff\u00ad\u034f\u3164\u{e0041}', 'UBND'],
    ['has no halves of a pair', 'a\ud800b\udc00c', 'abc'],
    ['keeps marks of Vietnamese in any form', 'Ệ ệ ữ Ố Ặ', 'Ệ ệ ữ Ố Ặ'],
    ['keeps signs of markup as signs', '<b>&amp;</b> {{x}}', '<b>&amp;</b> {{x}}'],
    ['keeps emoji', 'Hay quá 👍', 'Hay quá 👍'],
  ])('%s', (_case, typed, plain) => {
    expect(toPlainText(typed)).toBe(plain);
  });

  test('bears no pile of marks, and a million of them cost no time', () => {
    const start = performance.now();
    expect([...toPlainText(`a${'\u0301\u0323'.repeat(500_000)}b`)].length).toBeLessThan(6);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('comes out the same when it is read again', () => {
    const once = toPlainText(' A\u0301\u200b \n\n\n\u202eB\u00a0\u00a0c ');
    expect(toPlainText(once)).toBe(once);
  });
});

test('a line has no breaks', () => {
  expect(toPlainLine('Hỏi\r\nvề \u2028 đường')).toBe('Hỏi về đường');
});

test.each([
  ['Ý', true],
  ['30', true],
  ['...!?', false],
  ['👍', false],
])('whether %s has words is %s', (text, answer) => {
  expect(hasWords(text)).toBe(answer);
});
