import { describe, expect, test } from 'vitest';
import type { HistoryView } from '../../src/catalog/parts/history.ts';
import type { TaskLine } from '../../src/catalog/parts/task-lines.ts';
import PageHead from '../../src/components/frame/PageHead.astro';
import PastNote from '../../src/components/frame/PastNote.astro';
import CoverageTable from '../../src/components/progress/CoverageTable.astro';
import HistoryChart from '../../src/components/progress/HistoryChart.astro';
import HistoryTable from '../../src/components/progress/HistoryTable.astro';
import TaskLines from '../../src/components/progress/TaskLines.astro';
import { render, wordsOf } from './render.ts';
import { aFrame, aState } from './views.ts';

const PLAN = { label: 'Kế hoạch 25', address: '/ke-hoach/ke-hoach-25/' };
const HISTORY: HistoryView = {
  id: 'ke-hoach-25',
  plan: PLAN,
  title: 'Kế hoạch 25: tình trạng nhiệm vụ qua các kỳ báo cáo',
  description: 'Đến ngày 31/03/2026: 8 chưa có báo cáo. Đến ngày 30/06/2026: 6 hoàn thành.',
  states: [
    { id: 'done', label: 'Hoàn thành' },
    { id: 'no-report', label: 'Chưa có báo cáo' },
  ],
  total: 8,
  unlisted: 3,
  points: [
    {
      day: { iso: '2026-03-31', text: '31/03/2026' },
      address: '/ke-hoach/ke-hoach-25/2026-03-31/',
      counts: { 'no-report': 8 },
    },
    { day: { iso: '2026-06-30', text: '30/06/2026' }, counts: { done: 6, 'no-report': 2 } },
  ],
};

describe('the chart of a plan over its reporting days', () => {
  test('is read by a screen reader as sentences', async () => {
    const html = await render(HistoryChart, { history: HISTORY });

    expect(html).toMatch(
      /role="img"[^>]*aria-labelledby="p_h-ke-hoach-25"[^>]*aria-describedby="p_m-ke-hoach-25"/,
    );
    expect(html).toContain(`>${HISTORY.description}</desc>`);
    expect(html).not.toContain('style=');
  });

  test('gives unknown states a part of their own', async () => {
    const html = await render(HistoryChart, { history: HISTORY });

    expect(html.match(/class="part no-report"/g)).toHaveLength(2);
  });

  test('has a table with the same numbers, and with what the source does not name', async () => {
    const words = await wordsOf(HistoryTable, { history: HISTORY });

    expect(words).toMatch(/31\/03\/2026 0 8 3 /);
    expect(words).toMatch(/30\/06\/2026 6 2 3 /);
    expect(words).toContain('Nguồn không nêu tên');
  });
});

describe('a task in a list over all plans', () => {
  const line: TaskLine = {
    label: 'Sắp xếp lại chợ',
    address: '/ke-hoach/ke-hoach-25/nhiem-vu/nv-9/',
    plan: PLAN,
    lead: [],
    inheritedFrom: [{ label: 'Ban Quản lý chợ', address: '/co-quan/ban-quan-ly-cho/' }],
    deadline: 'Quý III/2026',
    state: aState(),
  };

  test('says that nobody has taken it over, and who led it before', async () => {
    const words = await wordsOf(TaskLines, {
      tasks: [{ ...line, unled: 'unclaimed' }],
      label: 'Quá hạn',
    });

    expect(words).toMatch(/Chưa có cơ quan tiếp nhận\s+trước đây do\s+Ban Quản lý chợ/);
  });
});

test('a document without text is not said to be covered', async () => {
  const document = { label: 'Nghị quyết 01', address: '/nghi-quyet/01/' };
  const words = await wordsOf(CoverageTable, {
    documents: [{ document, subject: 'Về đường', missing: [] }],
  });

  expect(words).toContain('Không đối chiếu được');
  expect(words).not.toContain('Điều khoản nào cũng có nhiệm vụ');
});

describe('a page of the past', () => {
  const past = {
    words: 'Trang này ghi lại tình hình như đã báo cáo đến ngày 30/06/2026.',
    present: { label: 'Xem tình hình hiện nay', address: '/tien-do/' },
  };

  test('says so and leads to the present', async () => {
    const html = await render(PastNote, { past });

    expect(html).toContain(past.words);
    expect(html).toContain('href="/tien-do/"');
  });

  test('names the present page as the home of its matter', async () => {
    const frame = aFrame({ address: '/tien-do/2026-06-30/', canonical: '/tien-do/', past });
    const html = await render(PageHead, { frame });

    expect(html).toContain('rel="canonical" href="https://xa-minh-hoa.example/tien-do/"');
  });
});
