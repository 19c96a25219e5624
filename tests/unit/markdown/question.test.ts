import { describe, expect, test } from 'vitest';
import { questionElement, type Question } from '../../../src/markdown/question.ts';
import { beginningOf, quotationElement } from '../../../src/markdown/quotation.ts';
import { toHtml } from '../../../src/markdown/render.ts';
import { bodyWords } from '../../../src/strings/phrases.ts';

const aPart = (paragraph: string, label = '', depth = 0) => ({
  label,
  heading: '',
  paragraphs: [paragraph],
  depth,
});
const quoted = {
  label: 'khoản 1 Điều 4',
  address: '#dieu-4/khoan-1',
  parts: [aPart('Xã hỗ trợ:'), aPart('70% xi măng;', 'a)', 1)],
};
const show = (question: Partial<Question>) =>
  toHtml(questionElement({ ask: 'Hỏi gì?', options: [], ...question }, bodyWords));

describe('a question', () => {
  test('with an answer folds it away, with the words of its clause', () => {
    expect(show({ answer: 'Bảy phần mười.', quoted })).toBe(
      '<details class="question"><summary>Hỏi gì?</summary><div class="answer">' +
        '<p class="answer-label">Trả lời</p><p>Bảy phần mười.</p>' +
        '<figure class="clause-quote"><blockquote><p>Xã hỗ trợ:</p><p class="depth-1">a) 70% xi măng;</p></blockquote>' +
        '<figcaption>Trích: <a href="#dieu-4/khoan-1">khoản 1 Điều 4</a></figcaption></figure></div></details>',
    );
  });

  test('with options lists them as text, and folds the answer away', () => {
    const html = show({ options: ['50%', '70%'], answer: '70%' });
    expect(html).toMatch(
      /^<study-question class="question" data-right="2"><p class="ask">Hỏi gì\?/,
    );
    expect(html).toContain('<li>50%</li><li>70%</li>');
    expect(html).toContain('<p class="verdict" role="status"></p>');
    expect(html).toContain('<summary>Xem trả lời</summary>');
    expect(html).not.toContain('<button');
  });

  test('with neither is for discussion', () => {
    expect(show({})).toBe(
      '<div class="question"><p class="ask">Hỏi gì?</p><p class="answer-label">Câu hỏi để thảo luận</p></div>',
    );
  });
});

describe('a quotation', () => {
  const html = (clause: Parameters<typeof quotationElement>[0]) =>
    toHtml(quotationElement(clause, bodyWords));

  test('of a clause whose words are not held names it alone', () => {
    expect(html({ label: 'Mục I Nghị quyết 01', parts: [] })).toBe(
      '<p>Trích: <span>Mục I Nghị quyết 01</span></p>',
    );
  });

  test('of a withdrawn document says why it was withdrawn', () => {
    expect(html({ label: 'Điều 1', withdrawn: 'Sai số.', parts: [] })).toContain(
      'Điều 1 (đã gỡ: Sai số)',
    );
  });

  test('that is long is cut between its units, and says so', () => {
    const cut = beginningOf(quoted, 5);
    expect(cut.parts).toHaveLength(1);
    expect(html(cut)).toContain('(phần đầu)');
    expect(beginningOf(quoted, 500)).toEqual(quoted);
  });

  test('of a summary says that the words are an editor’s', () => {
    expect(html({ ...quoted, isSummary: true })).toContain('</a> (lời tóm tắt của ban biên tập)');
  });

  test('gives a title a line of its own', () => {
    const parts = [{ ...aPart('Thôn họp.', '2.', 1), heading: 'Phần góp' }];
    expect(html({ ...quoted, parts })).toContain(
      '<p class="depth-1">2. <strong>Phần góp</strong></p><p class="depth-1">Thôn họp.</p>',
    );
  });
});
