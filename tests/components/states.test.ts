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

  test('keeps silent about a deadline that is not near', async () => {
    const due = { id: 'in-time' as const, label: 'trong hạn' };

    expect(await wordsOf(StateMark, { state: aState({ due }) })).not.toContain('trong hạn');
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
    const words = await wordsOf(ProgressStrip, { progress: aProgress({ overdue: 2 }) });

    expect(words).toMatch(/1 Hoàn thành/);
    expect(words).toMatch(/3 Chưa có báo cáo/);
    expect(words).toMatch(/2 quá hạn/);
    expect(words).toContain('tính đến ngày 15/07/2026');
  });

  test('needs no style attribute, which a strict policy refuses', async () => {
    const html = await render(ProgressStrip, { progress: aProgress() });

    expect(html).toContain('<rect');
    expect(html).not.toContain('style=');
  });

  test('draws nothing for a plan whose tasks are not known', async () => {
    const html = await render(ProgressStrip, { progress: aProgress({ total: 0, parts: [] }) });

    expect(html).not.toContain('<rect');
  });
});
