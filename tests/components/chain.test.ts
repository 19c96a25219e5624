import { describe, expect, test } from 'vitest';
import type { ChainView, MarginNote } from '../../src/catalog/views/parts.ts';
import ArticleChain from '../../src/components/ArticleChain.astro';
import ChainStrip from '../../src/components/ChainStrip.astro';
import ClauseOutline from '../../src/components/ClauseOutline.astro';
import ClauseSection from '../../src/components/ClauseSection.astro';
import LinkList from '../../src/components/LinkList.astro';
import { render, wordsOf } from './render.ts';
import { aClause, aState } from './views.ts';

const clause = { label: 'Nghị quyết 04-NQ/TW, mục III', address: '/nghi-quyet/x/#muc-iii' };
const task = { label: 'Lập kế hoạch', address: '/ke-hoach/x/nhiem-vu/nv-1/', state: aState() };

function aChain(overrides: Partial<ChainView> = {}): ChainView {
  return { here: 'evidence', clauses: [clause], task, others: 0, basis: 'editorial', ...overrides };
}

describe('the chain above an article', () => {
  test('names a clause once, with all the tasks that carry it out', async () => {
    const other = { ...task, label: 'Kiểm tra đột xuất' };
    const html = await render(ArticleChain, { chain: [aChain(), aChain({ task: other })] });

    expect(html.split(clause.address)).toHaveLength(2);
    expect(html).toContain('Lập kế hoạch');
    expect(html).toContain('Kiểm tra đột xuất');
  });

  test('tells an editor’s reading from what the source states', async () => {
    const stated = aChain({ basis: 'stated', quotation: '“thực hiện Nghị quyết này”' });
    const words = await wordsOf(ArticleChain, { chain: [aChain(), stated] });

    expect(words).toContain('Ban biên tập đối chiếu');
    expect(words).toContain('Nguồn nêu rõ: “thực hiện Nghị quyết này”');
  });

  test('names what was withdrawn with the reason, without a link', async () => {
    const gone = { withdrawn: 'Số liệu sai.' };
    const chain = [
      aChain({ clauses: [{ label: 'Mục III', ...gone }], task: { label: 'Kế hoạch', ...gone } }),
    ];
    const html = await render(ArticleChain, { chain });

    expect(html).not.toContain('<a');
    expect(html).toMatch(/Mục III[^]*\(đã gỡ: Số liệu sai\)[^]*Kế hoạch[^]*\(đã gỡ: Số liệu sai\)/);
  });

  test('is absent when the article reports on nothing', async () => {
    expect((await wordsOf(ArticleChain, { chain: [] })).trim()).toBe('');
  });
});

test('a task without clause or news says so', async () => {
  const words = await wordsOf(ChainStrip, { here: 'task', clauses: [], task, evidence: [] });

  expect(words).toContain('Chưa gắn với điều khoản nào');
  expect(words).toContain('Chưa có bài nào phản ánh, chưa có minh chứng');
});

describe('a clause of a document', () => {
  const note: MarginNote = {
    kind: 'task',
    link: { label: 'Lập kế hoạch', address: '/ke-hoach/x/nhiem-vu/nv-1/' },
    state: aState(),
    basis: 'editorial',
  };

  test('carries its number as a link to itself, and what became of it', async () => {
    const html = await render(ClauseSection, {
      clause: aClause({ notes: [note] }),
      html: '<p>A</p>',
    });

    expect(html).toContain('id="muc-iii/khoan-2"');
    expect(html).toMatch(/<a[^>]*href="#muc-iii\/khoan-2"[^>]*> III\.2 <\/a>/);
    expect(html).toContain('Đang thực hiện');
    expect(html).toContain('ban biên tập đối chiếu');
  });

  test('what stands before the first clause has no number', async () => {
    expect(await render(ClauseSection, { clause: null, html: '<p>A</p>' })).not.toContain('<a');
  });
});

test('the outline leaves out deeper clauses without a title', async () => {
  const clauses = [
    aClause(),
    aClause({ label: 'a)', level: 3 }),
    aClause({ label: 'I', level: 1 }),
  ];
  const html = await render(ClauseOutline, { clauses });

  expect(html.match(/<li/g)).toHaveLength(2);
});

test('a line of links says which of them an editor drew', async () => {
  const links = [
    { ...clause, basis: 'editorial' },
    { label: 'Đề án 01-ĐA/TU', address: '/x/' },
  ];
  const words = await wordsOf(LinkList, { links });

  expect(words).toMatch(/mục III \(ban biên tập đối chiếu\)/);
  expect(words).not.toMatch(/01-ĐA\/TU \(ban/);
});
