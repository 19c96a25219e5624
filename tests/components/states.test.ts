import { describe, expect, test } from 'vitest';
import ProgressStrip from '../../src/components/ProgressStrip.astro';
import StateMark from '../../src/components/StateMark.astro';
import StatusMark from '../../src/components/StatusMark.astro';
import { render, wordsOf } from './render.ts';
import { aProgress, aState, aStatus } from './views.ts';

describe('the state of a task', () => {
  test('stands in words beside its mark', async () => {
    const html = await render(StateMark, { state: aState({ label: 'Tên trạng thái' }) });

    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    expect(html).toContain('Tên trạng thái');
  });

  test('has a mark of its own, told by shape and not by colour', async () => {
    const ids = [
      'done',
      'done-late',
      'done-unproved',
      'in-progress',
      'not-started',
      'paused',
      'dropped',
      'no-report',
      'unverifiable',
    ];
    const marks = ids.map(async (id) => {
      const html = await render(StateMark, { state: aState({ id }) });
      return /<svg[^>]*>(.*?)<\/svg>/.exec(html)?.[1];
    });

    expect(new Set(await Promise.all(marks)).size).toBe(ids.length);
  });

  test('says in words that the deadline has passed', async () => {
    const due = { id: 'overdue' as const, label: 'quá hạn 12 ngày' };

    expect(await wordsOf(StateMark, { state: aState({ due }) })).toContain('quá hạn 12 ngày');
  });

  test('has what its deadline says beside it, for the browser to say again', async () => {
    const due = {
      id: 'in-time' as const,
      label: 'trong hạn',
      day: '2026-12-31',
      soonDays: 30,
      asOf: '2026-07-15',
    };
    const html = await render(StateMark, { state: aState({ due }) });

    expect(html).toContain('data-day="2026-12-31"');
    expect(html).toContain('data-as-of="2026-07-15"');
    expect(html).toMatch(/Đang thực hiện.*trong hạn/);
  });

  test('tells how old the last report is', async () => {
    const reported = { iso: '2026-06-30', text: 'báo cáo 15 ngày trước', asOf: '2026-07-15' };
    const html = await render(StateMark, { state: aState({ reported }) });

    expect(html).toContain('báo cáo 15 ngày trước');
    expect(html).toContain('title="Báo cáo gần nhất ngày 30/06/2026"');
  });

  test('says that nothing shows what is said to be done', async () => {
    const state = aState({ id: 'done', label: 'Hoàn thành', unproved: true });

    expect(await wordsOf(StateMark, { state })).toMatch(/Hoàn thành chưa có minh chứng/);
  });
});

test('a status that no source confirms has a dashed ring', async () => {
  const status = aStatus({ id: 'unknown', label: 'Chưa xác định', tone: 'info' });
  const html = await render(StatusMark, { status });

  expect(html).toContain('dashed-ring');
  expect(html).toContain('Chưa xác định');
});

describe('the strip of a plan', () => {
  test('tells every part in words with its number', async () => {
    const words = await wordsOf(ProgressStrip, { progress: aProgress({ overdue: 2, dueSoon: 1 }) });

    expect(words).toMatch(/1 Hoàn thành/);
    expect(words).toMatch(/3 Chưa có báo cáo/);
    expect(words).toMatch(/2 quá hạn/);
    expect(words).toMatch(/1 sắp đến hạn/);
    expect(words).toContain('tính đến ngày 15/07/2026');
  });

  test('needs no style attribute, which a strict policy refuses', async () => {
    const html = await render(ProgressStrip, { progress: aProgress() });

    expect(html).toContain('<rect');
    expect(html).not.toContain('style=');
  });

  test('hides a count of zero, which the browser may find to have grown', async () => {
    const html = await render(ProgressStrip, { progress: aProgress() });

    expect(html).toMatch(
      /<due-count data-standing="overdue" data-dues="2026-09-30 2026-12-31"[^>]* hidden/,
    );
  });

  test('draws nothing for a plan whose tasks are not known', async () => {
    const html = await render(ProgressStrip, { progress: aProgress({ total: 0, parts: [] }) });

    expect(html).not.toContain('<rect');
  });
});
