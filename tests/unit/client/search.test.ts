import { describe, expect, test } from 'vitest';
import { excerptOf, markHits } from '../../../src/client/search/excerpt.ts';
import type { Found, Pagefind } from '../../../src/client/search/pagefind.ts';
import { find, readQuery, toParams } from '../../../src/client/search/query.ts';

const hitsOf = (parts: { text: string; isHit: boolean }[]) =>
  parts.filter(({ isHit }) => isHit).map(({ text }) => text);

describe('the excerpt of a result', () => {
  test.each([
    ['dang vien', 'Mỗi đảng viên viết cam kết', ['đảng', 'viên']],
    ['đảng viên', 'Mỗi đảng viên, dạng viên', ['đảng', 'viên,', 'viên']],
    ['hoà bình', 'Tỉnh Hòa Bình cũ', ['Hòa', 'Bình']],
    ['04-nq/tw', 'Theo Nghị quyết 04-NQ/TW.', ['04-NQ/TW.']],
  ])('marks the words of “%s”', (query, text, expected) => {
    expect(hitsOf(excerptOf(text, query))).toEqual(expected);
  });

  test('never shows the folded copy of the text', () => {
    const parts = excerptOf('Đảng viên\n⁂\nDang vien', 'dang vien');

    expect(parts.map(({ text }) => text)).toEqual(['Đảng', 'viên']);
  });

  test('leaves out the title and symbol that stand above it', () => {
    expect(excerptOf('Tiêu đề 04-NQ/TW Nội dung', 'x', 'Tiêu đề', '04-NQ/TW')).toMatchObject([
      { text: 'Nội' },
      { text: 'dung' },
    ]);
  });

  test('begins near the hits of a long text', () => {
    const text = `${'chữ '.repeat(200)}kiểm tra giám sát ${'chữ '.repeat(200)}`;
    const words = excerptOf(text, 'giam sat').map((part) => part.text);

    expect(words[0]).toBe('…');
    expect(words).toContain('giám');
    expect(words.at(-1)).toBe('…');
  });

  test('marks a title whole', () => {
    expect(hitsOf(markHits('Đảng viên không được làm', 'duoc'))).toEqual(['được']);
  });
});

test('the address of a search keeps words and filters', () => {
  const params = new URLSearchParams('q=r%C3%A1c&nam=2019&nam=2026&loai=Tin+t%E1%BB%A9c&x=1');

  expect(toParams(readQuery(params))).toBe('q=r%C3%A1c&loai=Tin+t%E1%BB%A9c&nam=2019&nam=2026');
});

describe('finding', () => {
  const answering = (answers: Record<string, number>, asked: (string | null)[]): Pagefind => ({
    filters: () => Promise.resolve({}),
    search: (query) => {
      asked.push(query);
      const results = Array.from({ length: answers[query ?? ''] ?? 0 }, () => ({}));
      return Promise.resolve({ results, totalFilters: {} } as unknown as Found);
    },
  });

  test('goes on without marks when the words as typed find nothing', async () => {
    const asked: (string | null)[] = [];
    const found = await find(answering({ 'tien do': 2 }, asked), { words: 'tiến đo', chosen: {} });

    expect(asked).toEqual(['tiến đo', 'tien do']);
    expect(found.results).toHaveLength(2);
  });

  test('takes what is found as typed', async () => {
    const asked: (string | null)[] = [];
    await find(answering({ 'tiến độ': 1 }, asked), { words: 'tiến độ', chosen: {} });

    expect(asked).toEqual(['tiến độ']);
  });

  test('lists all entries of a filter when there are no words', async () => {
    const asked: (string | null)[] = [];
    await find(answering({}, asked), { words: '', chosen: { nam: ['2019'] } });

    expect(asked).toEqual([null]);
  });
});
