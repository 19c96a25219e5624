import { describe, expect, test } from 'vitest';
import DocumentTable from '../../src/components/DocumentTable.astro';
import EmptyList from '../../src/components/EmptyList.astro';
import FilterLinks from '../../src/components/FilterLinks.astro';
import NeighbourNav from '../../src/components/NeighbourNav.astro';
import NewsItem from '../../src/components/NewsItem.astro';
import Pager from '../../src/components/Pager.astro';
import SymbolText from '../../src/components/SymbolText.astro';
import TaskTable from '../../src/components/TaskTable.astro';
import { render, wordsOf } from './render.ts';
import { aDocumentCard, anArticleCard, aTaskRow } from './views.ts';

describe('an item of news', () => {
  const picture = { src: '/anh/a.webp', srcset: '', width: 960, height: 640, alt: 'Đường làng' };

  test('shows its picture with its text', async () => {
    const html = await render(NewsItem, { card: anArticleCard({ picture }), level: 2 });

    expect(html).toContain('alt="Đường làng"');
    expect(html).toContain('<h2');
  });

  test('in brief is section, headline and day', async () => {
    const card = anArticleCard({ picture, place: 'Xã Minh Hoạ' });
    const html = await render(NewsItem, { card, level: 3, brief: true });

    expect(html).not.toContain('<img');
    expect(html).not.toContain(card.standfirst);
    expect(html).toContain('datetime="2026-07-15"');
    expect(html).toContain('Xã Minh Hoạ');
  });
});

test.each([
  ['Hai nghị quyết cùng mang số 18-NQ/TW', '<span class="unbroken">18-NQ/TW</span>'],
  ['ngày 30/10/2016, có hiệu lực', '<span class="unbroken">ngày 30/10/2016</span>, có'],
  ['Ưỡn ỹ Ặ, không có ký hiệu', 'Ưỡn ỹ Ặ, không có ký hiệu'],
])('the symbols and dates in “%s” do not break', async (text, expected) => {
  expect(await render(SymbolText, { text })).toContain(expected);
});

test('a document known from secondary sources alone says so in the table', async () => {
  const documents = [aDocumentCard(), aDocumentCard({ unverified: true })];
  const html = await render(DocumentTable, { documents, label: 'Văn bản' });

  expect(html.match(/chưa kiểm chứng/g)).toHaveLength(1);
});

test('a task whose lead body no source names says so', async () => {
  const words = await wordsOf(TaskTable, { tasks: [aTaskRow({ lead: [], leadUnknown: true })] });

  expect(words).toContain('Chưa rõ');
});

describe('filters', () => {
  const link = { label: 'năm 2021', address: '/van-ban/nam/2021/', count: 3, current: true };

  test('mark the one that holds, and offer the whole list', async () => {
    const html = await render(FilterLinks, {
      filters: [{ title: 'Năm', links: [link] }],
      all: '/van-ban/',
    });

    expect(html).toMatch(/aria-current="page"/);
    expect(html).toContain('href="/van-ban/"');
  });

  test('without a single hit are left out', async () => {
    const filters = [{ title: 'Năm', links: [{ ...link, count: 0 }] }];

    expect((await wordsOf(FilterLinks, { filters })).trim()).toBe('');
  });
});

test('a list of one page has no pager', async () => {
  expect((await render(Pager, { pager: {} })).trim()).toBe('');
  const older = { label: 'Tin cũ hơn', address: '/tin-tuc/trang-2/' };
  expect(await render(Pager, { pager: { older } })).toContain('rel="next"');
});

test('an article alone in its section has no neighbours', async () => {
  const words = { previous: 'Bài trước', next: 'Bài sau' };

  expect((await render(NeighbourNav, { label: 'Lân cận', words })).trim()).toBe('');
});

test('an empty list says where to go on', async () => {
  const next = { label: 'Tất cả tin tức', address: '/tin-tuc/' };

  expect(await render(EmptyList, { words: 'Chưa có bài.', next })).toContain('href="/tin-tuc/"');
});
