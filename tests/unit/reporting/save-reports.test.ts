import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { finish } from '../../../scripts/reporting/finish.ts';
import type { NewReport } from '../../../scripts/reporting/new-report.ts';
import { safeName } from '../../../scripts/reporting/saving/evidence-files.ts';
import { openSession, type Session } from '../../../scripts/reporting/session.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const PLAN = 'plans/ke-hoach-02-kh-du-2026-02-10-xa-thu.md';
const FOLDER = PLAN.replace('.md', '');
const NOW = new Date('2026-11-25T03:00:00Z');
let portal: PortalFolder;
let outside: string;

const sessionOf = (plan: string, on?: string) =>
  openSession({ root: portal.root, plan, on, now: NOW });
const save = (news: NewReport[], dryRun = false) =>
  finish(sessionOf('02-kh') as Session, news, dryRun);
const aReport = (overrides: Partial<NewReport> = {}): NewReport => ({
  task: 'nv-2',
  on: '2026-09-30',
  state: 'in-progress',
  note: 'Đang đào.',
  evidence: [],
  ...overrides,
});
const aFile = (name: string, content: string) => {
  writeFileSync(join(outside, name), content);
  return join(outside, name);
};

beforeEach(() => {
  portal = aPortalFolder();
  outside = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
});
afterEach(() => {
  portal.dispose();
  vi.restoreAllMocks();
});

describe('saving', () => {
  test('adds a report that the portal’s rules accept', () => {
    expect(save([aReport({ task: 'nv-3' })])).toBe(true);
    const { library, problems } = checkPortal(portal.root);
    expect(problems).toEqual([]);
    expect(library.plans[0]?.data.tasks[2]?.reports).toMatchObject([
      { on: '2026-09-30', by: 'uy-ban', state: 'in-progress', note: 'Đang đào.' },
    ]);
    expect(readdirSync(join(portal.root, 'plans')).filter((name) => name.includes('tmp'))).toEqual(
      [],
    );
  });

  test('changes nothing the second time, and nothing when only tried', () => {
    const before = portal.read(PLAN);
    const file = aFile('Biên bản.txt', 'Biên bản ngày 30/9');
    const news = [aReport({ evidence: [{ title: 'Biên bản ngày 30/9', file }] })];
    save(news, true);
    expect(portal.read(PLAN)).toBe(before);
    save(news);
    const after = portal.read(PLAN);
    expect(after).not.toBe(before);
    save(news);
    expect(portal.read(PLAN)).toBe(after);
    expect(readdirSync(join(portal.root, FOLDER))).toEqual(['bien-ban-2.txt', 'bien-ban.txt']);
  });

  test('refuses other words for the same day, and then writes none of the reports', () => {
    save([aReport()]);
    const before = portal.read(PLAN);
    expect(save([aReport({ note: 'Khác.' }), aReport({ task: 'nv-3' })])).toBe(false);
    expect(portal.read(PLAN)).toBe(before);
  });

  test('leaves the file as it was when the result would break a rule', () => {
    const before = portal.read(PLAN);
    const evidence = [{ title: 'Không có', attachment: 'khong-co.pdf' }];
    expect(save([aReport({ evidence })])).toBe(false);
    expect(save([aReport({ note: ' hở hai đầu ' })])).toBe(false);
    expect(portal.read(PLAN)).toBe(before);
  });

  test('copies a file once, under a safe name, and lists it among the attachments', () => {
    const file = aFile('Ảnh & bản đồ.TXT', 'a');
    const evidence = [{ title: 'Bản đồ', file }];
    save([aReport({ evidence }), aReport({ task: 'nv-3', evidence })]);
    const { library, problems } = checkPortal(portal.root);
    expect(problems).toEqual([]);
    expect(library.plans[0]?.data.attachments).toEqual([
      { file: 'bien-ban.txt', title: 'Biên bản bàn giao' },
      { file: 'anh-ban-do.txt', title: 'Bản đồ' },
    ]);
  });

  test('ends lines with a line feed alone', () => {
    portal.write(PLAN, portal.read(PLAN).replaceAll('\n', '\r\n'));
    save([aReport()]);
    expect(portal.read(PLAN)).not.toContain('\r');
  });

  test.each([
    ['Báo cáo Quý II.PDF', 'bao-cao-quy-ii.pdf'],
    ['/x/y/đường.tar.gz', 'duong-tar.gz'],
    ['../../..', 'minh-chung'],
    ['日本.pdf', 'minh-chung.pdf'],
    ['BienBan', 'bienban'],
  ])('a file “%s” is named %s', (path, name) => {
    expect(safeName(path)).toBe(name);
  });
});

describe('a session', () => {
  test.each(['02-kh', '02-KH/ĐU', '02-KH/DU', 'ke-hoach-02-kh-du-2026-02-10-xa-thu', PLAN])(
    'finds a plan by “%s”',
    (words) => {
      expect(sessionOf(words)).toMatchObject({ on: '2026-11-25', plan: { file: PLAN } });
    },
  );

  test('takes its day in the zone of the portal, or as Vietnamese people write it', () => {
    const evening = new Date('2026-11-24T17:30:00Z');
    const open = (on?: string) =>
      openSession({ root: portal.root, plan: '02-kh', on, now: evening });
    expect(open()).toMatchObject({ on: '2026-11-25' });
    expect(open('ngày 30 tháng 9 năm 2026')).toMatchObject({ on: '2026-09-30' });
    expect(open('30/9/2026')).toMatchObject({ on: '2026-09-30' });
  });

  test.each([
    ['no plan', '', undefined],
    ['an unknown plan', '99-kh', undefined],
    ['a day that is none', '02-kh', '31/9/2026'],
    ['a day to come', '02-kh', '2026-12-01'],
    ['a day before the plan', '02-kh', '2026-02-09'],
  ])('is refused with a line for %s', (_case, plan, on) => {
    expect(sessionOf(plan, on)).toHaveProperty('lines');
  });

  test('is refused for a plan that has mistakes already', () => {
    portal.replace(PLAN, 'state: done', 'state: xong');
    expect(sessionOf(PLAN.slice(6, -3))).toMatchObject({ problems: [{ file: PLAN }] });
  });
});
