import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { askAll, type Asking } from '../../../scripts/reporting/dialogue/ask-all.ts';
import { Interrupted } from '../../../scripts/reporting/dialogue/conversation.ts';
import { openTerminal } from '../../../scripts/reporting/dialogue/terminal.ts';
import { openTasks, type OpenTask } from '../../../scripts/reporting/open-tasks.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { FIXTURE_PORTAL } from '../../support/portal-folder.ts';
import { aClerk, CTRL_C } from '../../support/reporting.ts';

let tasks: OpenTask[];
const asking: Asking = {
  on: '2026-11-25',
  findFile: (path) => (path === '/ban.pdf' ? { file: path } : { rule: 'no-such-evidence' }),
  isTaken: ({ note }) => note === 'Đã có',
};
const talk = async (...lines: Parameters<typeof aClerk>) => {
  const clerk = aClerk(...lines);
  const reports = await askAll(clerk, tasks.slice(0, 3), asking);
  return { reports, seen: clerk.seen.join('\n') };
};

beforeAll(() => {
  const { library } = readPortal(FIXTURE_PORTAL);
  const [plan] = library.plans;
  if (plan) tasks = openTasks(library, plan, '2026-11-25');
});

describe('the dialogue', () => {
  test('shows what is known of each task that is not closed', async () => {
    const { seen } = await talk();
    expect(tasks.map(({ task }) => task.id)).not.toContain('nv-1');
    expect(seen).toContain('Làm rãnh nước');
    expect(seen).toContain('chưa rõ cơ quan chủ trì');
    expect(seen).toContain('Tháng 08/2026 (quá hạn 86 ngày)');
    expect(seen).toContain('chưa có báo cáo');
  });

  test('takes states by number and by word, and skips with Enter', async () => {
    const { reports } = await talk('2', '', '', '', 'da xong', 'Ba ngõ', '', '');
    expect(reports).toEqual([
      { task: 'nv-2', on: '2026-11-25', state: 'in-progress', evidence: [] },
      { task: 'nv-4', on: '2026-11-25', state: 'done', note: 'Ba ngõ', evidence: [] },
    ]);
  });

  test('asks up to which day a report on a period goes, and asks again for a day to come', async () => {
    const clerk = aClerk('2', '', '31/12/2026', '30/09/2026', '', 'q');
    const periodic = tasks.filter(({ task }) => task.deadline.kind === 'periodic').slice(0, 1);
    const reports = await askAll(clerk, periodic, asking);
    expect(reports).toMatchObject([{ on: '2026-11-25', coversUntil: '2026-09-30' }]);
    expect(clerk.seen.filter((line) => line.includes('Số liệu đến ngày'))).toHaveLength(2);
    expect((await talk('2', '', '', 'q')).seen).not.toContain('Số liệu đến ngày');
  });

  test('takes evidence by address and by file, and asks again for one that is not there', async () => {
    const { reports, seen } = await talk(
      ...['xong', '', 'Bài', 'https://xa.example/bai', 'Bản', '/khong.pdf', "'/ban.pdf'", '', 'q'],
    );
    expect(reports[0]?.evidence).toEqual([
      { title: 'Bài', address: 'https://xa.example/bai' },
      { title: 'Bản', file: '/ban.pdf' },
    ]);
    expect(seen).toContain('không có tệp “/khong.pdf”');
  });

  test('asks again for a state that it does not know', async () => {
    const { reports, seen } = await talk('9', 'đang thực hện', '2', '', '', 'q');
    expect(reports).toHaveLength(1);
    expect(seen).toContain('Có phải “Đang thực hiện”?');
  });

  test('goes back with b: within a task, to the task before, and from the end', async () => {
    const { reports } = await talk(
      ...['2', 'b', '3', '', ''], // nv-2, answered anew after its note was asked for
      ...['b', '', '5', '', ''], // back to nv-2, kept as it is; then nv-3
      ...['2', '', '', 'b', 'x', ''], // nv-4, then back from the end to strike it out
    );
    expect(reports.map(({ task, state }) => [task, state])).toEqual([
      ['nv-2', 'done'],
      ['nv-3', 'paused'],
    ]);
  });

  test('stops with q and keeps whole answers alone', async () => {
    const { reports, seen } = await talk('2', '', '', '3', 'q');
    expect(reports.map(({ task }) => task)).toEqual(['nv-2']);
    expect(seen).toContain('nv-3 trả lời dở dang');
  });

  test('stops where no more lines come', async () => {
    expect((await talk('2', '', '')).reports).toHaveLength(1);
  });

  test('does not take an answer for a day that has another report', async () => {
    const { reports, seen } = await talk('2', 'Đã có', '', 'q');
    expect(reports).toEqual([]);
    expect(seen).toContain('Ngày này đã có báo cáo khác');
  });

  test('says that what is overdue is done late', async () => {
    expect((await talk('xong', 'q')).seen).toContain('Thời hạn là 31/08/2026');
  });

  test('keeps nothing on Ctrl+C', async () => {
    await expect(talk('2', '', '', CTRL_C)).rejects.toThrow(Interrupted);
  });
});

describe('a terminal', () => {
  test('keeps lines that come before they are asked for', async () => {
    const input = new PassThrough();
    const terminal = openTerminal(input, new PassThrough());
    input.end('một\nhai\n');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([await terminal.ask('?'), await terminal.ask('?'), await terminal.ask('?')]).toEqual([
      'một',
      'hai',
      undefined,
    ]);
    terminal.close();
  });

  test('is interrupted by a signal while it waits', async () => {
    const terminal = openTerminal(new PassThrough(), new PassThrough());
    const answer = terminal.ask('?');
    process.emit('SIGINT');
    await expect(answer).rejects.toThrow(Interrupted);
    terminal.close();
  });
});
