import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writtenIndicators, writtenTasks } from '../support/plan-files.ts';

const SOURCE = 'examples/xa-minh-hoa';
const tasks = writtenTasks(SOURCE);
const indicators = writtenIndicators(SOURCE);

const STATES: Record<string, string> = {
  'not-started': 'Chưa bắt đầu',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  'done-late': 'Hoàn thành muộn',
  paused: 'Tạm dừng',
  adjusted: 'Điều chỉnh',
  dropped: 'Thôi thực hiện',
  'no-report': 'Chưa có báo cáo',
  unverifiable: 'Không kiểm chứng được',
};

const DEADLINES: Record<string, RegExp> = {
  day: /\d\d\/\d\d\/\d{4}/,
  month: /Tháng \d\d\/\d{4}/,
  quarter: /Quý (I|II|III|IV)\/\d{4}/,
  year: /Năm \d{4}/,
  range: /Từ \d\d\/\d\d\/\d{4} đến \d\d\/\d\d\/\d{4}/,
  ongoing: /Thường xuyên/,
  periodic: /Định kỳ /,
  words: /\p{L}+/u,
};

const TARGETS: Record<string, RegExp> = {
  'at-least': /ít nhất [\d.,]+/,
  'at-most': /nhiều nhất [\d.,]+/,
  exactly: /đúng [\d.,]+/,
  within: /từ [\d.,]+ đến [\d.,]+/,
  text: /\p{L}+/u,
};

/** Words of a page of the example, without its markup. */
function wordsOf(path: string): string {
  const folder = inject('portals').find(({ name }) => name === 'example')?.folder ?? '';
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the example shows on a page', () => {
  test.each(Object.entries(STATES))('a task in the state %s', (state, label) => {
    const task = tasks.find((it) => it.state === state);

    expect(task, `no task is ${state}`).toBeDefined();
    const words = wordsOf(`ke-hoach/${task?.plan}/nhiem-vu/${task?.id}`);
    expect(words).toMatch(new RegExp(`Cơ quan thực hiện báo ${label} `));
  });

  test.each(Object.entries(DEADLINES))('a task with a deadline of kind %s', (kind, words) => {
    const task = tasks.find(({ deadline }) => deadline.kind === kind);

    expect(task, `no deadline is ${kind}`).toBeDefined();
    const page = wordsOf(`ke-hoach/${task?.plan}/nhiem-vu/${task?.id}`);
    const [, deadline = ''] = /Thời hạn (.*?) (Sản phẩm|Báo cáo thực hiện)/.exec(page) ?? [];
    expect(deadline).toMatch(words);
  });

  test.each(Object.entries(TARGETS))('an indicator with a target of kind %s', (kind, words) => {
    const indicator = indicators.find(({ target }) => target.kind === kind);

    expect(indicator, `no target is ${kind}`).toBeDefined();
    const page = wordsOf(`ke-hoach/${indicator?.plan}`);
    const start = page.indexOf(`${indicator?.name} Mục tiêu:`);
    expect(start).toBeGreaterThan(0);
    expect(page.slice(start + (indicator?.name.length ?? 0), start + 200)).toMatch(words);
  });

  test.each(['quá hạn \\d+ ngày', 'sắp đến hạn, còn \\d+ ngày', 'trong hạn', 'không có hạn'])(
    'what a deadline says: %s',
    (words) => {
      const pages = [...new Set(tasks.map(({ plan }) => plan))].map((it) =>
        wordsOf(`ke-hoach/${it}`),
      );
      expect(pages.join(' ')).toMatch(new RegExp(words));
    },
  );

  test('every task at an address of its own, with its title', () => {
    for (const { plan, id, title } of tasks) {
      expect(wordsOf(`ke-hoach/${plan}/nhiem-vu/${id}`)).toContain(title.replace(/&/g, '&amp;'));
    }
  });
});
