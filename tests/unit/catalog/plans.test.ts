import { describe, expect, test } from 'vitest';
import { documentViews } from '../../../src/catalog/views/document.ts';
import { planViews } from '../../../src/catalog/views/plan.ts';
import { taskGroupsViews } from '../../../src/catalog/views/task-groups.ts';
import { taskViews } from '../../../src/catalog/views/task.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';

const { library } = readPortal('examples/xa-minh-hoa');
const portal = toPortal(library, new Date('2026-11-24T05:00:00Z'));
const PLAN = 'ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa';
const PROGRAMME = 'chuong-trinh-04-ctr-du-2026-07-27-xa-minh-hoa';

function planOf(id: string) {
  const view = planViews(portal).find((it) => it.id === id)?.view;
  if (!view) throw new Error(`no plan ${id}`);
  return view;
}

describe.each(planViews(portal))('the page of $id', ({ id, view }) => {
  test('has every task once in its timeline', () => {
    const told = view.timeline.flatMap(({ tasks }) => tasks.map(({ address }) => address));

    expect(told.sort()).toEqual(view.tasks.map(({ address }) => address).sort());
  });

  test('has every task in each of its groupings', () => {
    for (const { view: groups } of taskGroupsViews(portal).filter(({ plan }) => plan === id)) {
      const told = new Set(groups.groups.flatMap(({ tasks }) => tasks.map((it) => it.id)));
      expect(told.size).toBe(view.tasks.length);
      expect(groups.frame.hidden).toBe(true);
    }
  });

  test('counts in each filter what its group shows', () => {
    for (const { id: grouping, options } of view.filters) {
      const groups = taskGroupsViews(portal).find(
        (it) => it.plan === id && it.grouping === grouping,
      )?.view.groups;
      const shown = groups?.map(({ tasks }) => tasks.length).filter((count) => count > 0);
      expect(options.map(({ count }) => count)).toEqual(shown);
    }
  });

  test('puts every task into one state and one standing', () => {
    const sum = view.progress.parts.reduce((total, { count }) => total + count, 0);

    expect(sum).toBe(view.tasks.length);
    expect(view.tasks.every(({ keys }) => keys['thoi-han'].length === 1)).toBe(true);
  });

  test('names no clause both as carried out and as without a task', () => {
    for (const { carried, open } of view.coverage) {
      const told = carried.map(({ clause }) => clause.address);
      expect(open.filter(({ address }) => told.includes(address))).toEqual([]);
    }
  });
});

describe('the way of a document from level to level', () => {
  const superior = documentViews(portal, 'resolutions').find(({ id }) => id.includes('21-nq-tu'));
  const rows = superior?.view.cascade?.rows ?? [];

  test('goes from the centre over the province to the commune', () => {
    expect(rows.map(({ level, depth }) => [level, depth])).toEqual([
      ['Trung ương', 0],
      ['Cấp tỉnh', 1],
      ['Cấp xã', 2],
      ['Cấp xã', 3],
    ]);
  });

  test('is the same seen from the plan at its end', () => {
    const names = planOf(PROGRAMME).cascade?.rows.map(({ document }) => document.name) ?? [];

    expect(names).toEqual(expect.arrayContaining(rows.map(({ document }) => document.name)));
  });

  test('lines up targets of the plans below it, and none that carry out something else', () => {
    const clauses = superior?.view.cascade?.targets.flatMap((it) => it.clauses) ?? [];

    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.every(({ label }) => /12-NQ\/ĐU|21-NQ\/TU/.test(label))).toBe(true);
  });

  test('sets what the province asks for beside the target of the commune', () => {
    const online = superior?.view.cascade?.targets.find(({ name }) => name.includes('trực tuyến'));

    expect(online?.clauses.map(({ words }) => words)).toEqual([
      'Ít nhất 85% hồ sơ do chính người dân nộp trực tuyến.',
      'Đến năm 2030, 90% hồ sơ của người dân được nộp qua mạng; mỗi thông tin người dân chỉ phải khai một lần.',
    ]);
    expect(online?.plans.map(({ target }) => target)).toEqual(['ít nhất 85%']);
  });

  test('puts targets of several plans for one thing into one group', () => {
    const shared = portal.documents
      .filter(({ collection }) => collection === 'resolutions')
      .flatMap(({ id }) => {
        const view = documentViews(portal, 'resolutions').find((it) => it.id === id)?.view;
        return view?.cascade?.targets ?? [];
      })
      .filter(({ plans }) => plans.length > 1);

    expect(shared.map(({ name }) => name)).toContain('Tỷ lệ hộ dùng nước sạch');
  });

  test('is not shown where a document stands alone', () => {
    const alone = documentViews(portal, 'resolutions').find(({ id }) => id.includes('xa-vi-du'));

    expect(alone?.view.cascade).toBeUndefined();
  });
});

describe('the page of a task', () => {
  const taskOf = (plan: string, id: string) =>
    taskViews(portal).find((it) => it.plan === plan && it.task === id)?.view;

  test('offers the files of its reports with type and size', () => {
    const evidence = taskOf(PLAN, 'nv-4')?.reports.flatMap((it) => it.evidence);

    expect(evidence?.[0]).toMatchObject({ note: expect.stringMatching(/^TXT, \d+/) as string });
  });

  test('says that nobody took over what a body without successors left', () => {
    expect(taskOf(PLAN, 'nv-9')?.task.heirs).toEqual([]);
    expect(taskOf(PLAN, 'nv-5')?.task.heirs).toBeUndefined();
  });
});
