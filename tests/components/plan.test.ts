import { describe, expect, test } from 'vitest';
import CascadeTable from '../../src/components/CascadeTable.astro';
import IndicatorBlock from '../../src/components/indicators/IndicatorBlock.astro';
import PlanCoverage from '../../src/components/PlanCoverage.astro';
import TargetTable from '../../src/components/TargetTable.astro';
import TaskFilter from '../../src/components/TaskFilter.astro';
import TaskReports from '../../src/components/TaskReports.astro';
import TaskStates from '../../src/components/TaskStates.astro';
import TaskTable from '../../src/components/TaskTable.astro';
import { render, wordsOf } from './render.ts';
import { aState, aTaskRow } from './views.ts';
import { aCascadeRow, anIndicator, aTargetGroup } from './plan-views.ts';

describe('the table of tasks', () => {
  test('carries what it is filtered by in each row', async () => {
    const html = await render(TaskTable, { tasks: [aTaskRow()] });

    expect(html).toContain('data-chu-tri="ubnd"');
    expect(html).toContain('data-tinh-trang="in-progress"');
    expect(html).toContain('data-thoi-han="in-time"');
    expect(html).toContain('data-due="2026-09-30"');
  });

  test('says who is in charge since the body in charge has ended', async () => {
    const heirs = [{ label: 'Xã mới', address: '/co-quan/xa-moi/' }];

    expect(await wordsOf(TaskTable, { tasks: [aTaskRow({ heirs })] })).toMatch(
      /Nay do đơn vị kế thừa: Xã mới/,
    );
    expect(await wordsOf(TaskTable, { tasks: [aTaskRow({ heirs: [] })] })).toContain(
      'Chưa có cơ quan tiếp nhận',
    );
  });

  test('offers its filters as plain links, and as a form that script shows', async () => {
    const options = [{ value: 'ubnd', label: 'UBND xã', count: 4 }];
    const filter = { id: 'chu-tri', label: 'Cơ quan chủ trì', address: '/k/loc/chu-tri/', options };
    const html = await render(TaskFilter, { filters: [filter] });

    expect(html).toMatch(/<a[^>]*href="\/k\/loc\/chu-tri\/"/);
    expect(html).toMatch(/<form[^>]* hidden/);
    expect(html).toContain('UBND xã (4)');
    expect(html).toContain('role="status"');
  });

  test('leads nowhere from a day in the past, which has no pages of groups', async () => {
    const filter = { id: 'chu-tri', label: 'Cơ quan chủ trì', options: [] };

    expect(await render(TaskFilter, { filters: [filter] })).not.toContain('<a ');
  });
});

describe('the page of a task', () => {
  test('shows what its body declares beside what the deadline says', async () => {
    const due = { id: 'overdue' as const, label: 'quá hạn 12 ngày', day: '2026-07-03' };
    const task = aTaskRow({ state: aState({ due }), evidenceCount: 0 });
    const words = await wordsOf(TaskStates, { task, asOf: '2026-07-15' });

    expect(words).toMatch(/Cơ quan thực hiện báo Đang thực hiện/);
    expect(words).toMatch(/Cổng tính theo thời hạn quá hạn 12 ngày/);
    expect(words).toMatch(/Chưa có minh chứng/);
    expect(words).toContain('tính đến ngày 15/07/2026');
  });

  test('says of a closed task that nothing is owed any longer', async () => {
    const task = aTaskRow({ state: aState({ id: 'done', label: 'Hoàn thành' }) });

    expect(await wordsOf(TaskStates, { task, asOf: '2026-07-15' })).toContain(
      'Không còn việc phải làm theo hạn',
    );
  });

  test('offers the files of a report with their type and size', async () => {
    const report = {
      date: { iso: '2026-06-30', text: '30/06/2026' },
      state: aState(),
      evidence: [{ label: 'Biên bản', address: '/tai-lieu/k/bb.txt', note: 'TXT, 181 byte' }],
    };
    const words = await wordsOf(TaskReports, { reports: [report] });

    expect(words).toMatch(/Biên bản \(TXT, 181 byte\)/);
  });
});

describe('an indicator', () => {
  test('reads as sentences to those who do not see the chart', async () => {
    const html = await render(IndicatorBlock, { indicator: anIndicator() });

    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="p_ct-1-bieu-do"/);
    expect(html).toMatch(/<desc id="p_ct-1-mo-ta">Hiện trạng 86% \(31\/12\/2025\)\./);
    expect(html).not.toContain('style=');
  });

  test('lists beneath what the chart draws', async () => {
    const words = await wordsOf(IndicatorBlock, { indicator: anIndicator() });

    expect(words).toMatch(/Hiện trạng 31\/12\/2025 86% Rà soát hộ/);
  });

  test('without a value has neither chart nor table, and says so', async () => {
    const { chart: _chart, ...known } = anIndicator({
      rows: [],
      outcome: { id: 'unknown', label: 'Chưa có số liệu' },
    });
    const html = await render(IndicatorBlock, { indicator: known });

    expect(html).toContain('Chưa có số liệu');
    expect(html).not.toContain('<table');
    expect(html).not.toContain('role="img"');
  });
});

describe('the clauses of a plan', () => {
  test('that no task carries out are named with their words', async () => {
    const coverage = {
      document: { label: 'Nghị quyết 03-NQ/ĐU', address: '/nghi-quyet/x/' },
      summary: '7 trên 13 điều khoản đã có nhiệm vụ',
      carried: [],
      open: [{ label: 'khoản 2 Mục III', address: '/nghi-quyet/x/#a', text: 'Lấp giếng bỏ.' }],
    };
    const words = await wordsOf(PlanCoverage, { coverage });

    expect(words).toMatch(/Chưa gắn với nhiệm vụ nào .* khoản 2 Mục III Lấp giếng bỏ\./);
  });
});

describe('the way of a document from level to level', () => {
  test('names what each carries out, and an editor’s reading as such', async () => {
    const claims = [
      { name: 'Nghị quyết 57-NQ/TW', clauses: 'Mục III', basis: 'stated' as const },
      { name: 'Nghị quyết 21-NQ/TU', clauses: '', basis: 'editorial' as const },
    ];
    const words = await wordsOf(CascadeTable, { rows: [aCascadeRow({ claims })] });

    expect(words).toMatch(/57-NQ\/TW – Mục III/);
    expect(words).toMatch(/21-NQ\/TU \(ban biên tập đối chiếu\)/);
  });

  test('tints the reader’s own place', async () => {
    const html = await render(CascadeTable, { rows: [aCascadeRow({ here: true })] });

    expect(html).toMatch(/<tr class="here">/);
    expect(html).toContain('Văn bản này');
  });

  test('lines up the targets of several plans beside the words of the clause', async () => {
    const html = await render(TargetTable, { groups: [aTargetGroup()] });

    expect(html).toContain('rowspan="2"');
    expect(html).toContain('– Ít nhất 98% số hộ');
    expect(html).toMatch(/92,6% \(31\/10\/2026\)/);
  });
});
