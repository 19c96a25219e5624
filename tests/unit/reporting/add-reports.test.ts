import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tidyText } from '../../../scripts/reporting/new-report.ts';
import { addToPlan, LayoutUnknown } from '../../../scripts/reporting/saving/add-reports.ts';
import type { Report } from '../../../scripts/reporting/open-tasks.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';

const aReport = (overrides: Partial<Report> = {}): Report => ({
  on: '2026-09-30',
  state: 'in-progress',
  evidence: [],
  ...overrides,
});

const add = (text: string, reports: Record<string, Report[]>, files: string[] = []) =>
  addToPlan(text, {
    reports: new Map(Object.entries(reports)),
    attachments: files.map((file) => ({ file, title: 'Biên bản' })),
  });

const PLAN = `---
# Ghi chú của người biên tập
subject:   "Làm đường"   # hai dấu cách, nháy kép
tasks:
  # Việc lớn nhất
  - id: nv-1
    title: 'Đổ bê tông'
    reports:
      - on: 2026-06-30   # kỳ một
        state: in-progress
        note: |
          Hai dòng
          giữ nguyên
      # hết kỳ một
  - { id: nv-2, title: Làm rãnh,   lead: unknown }
  - id: nv-3
    title: >-
      Trồng cây
      ven đường
    reports: [{ on: 2026-05-31, state: paused }]   # một dòng
  - id: nv-4
    title: Lắp đèn
    reports: []
# Chỉ tiêu để sau
indicators: []
---

tasks: trong phần nội dung
`;

describe('reports in the front matter of a plan', () => {
  test('are added in place: every other character stays', () => {
    const text = add(
      PLAN,
      {
        'nv-1': [aReport({ note: 'Xong.' })],
        'nv-2': [aReport()],
        'nv-3': [aReport({ state: 'done' })],
        'nv-4': [aReport({ by: 'uy-ban' })],
      },
      ['bien-ban.pdf'],
    );
    expect(text).toBe(
      PLAN.replace(
        'tasks:\n',
        'attachments:\n  - file: bien-ban.pdf\n    title: Biên bản\ntasks:\n',
      )
        .replace(
          '          giữ nguyên\n',
          '$&      - on: 2026-09-30\n        state: in-progress\n        note: Xong.\n',
        )
        .replace(
          'lead: unknown }',
          'lead: unknown, reports: [ { on: 2026-09-30, state: in-progress } ] }',
        )
        .replace('state: paused }]', 'state: paused }, { on: 2026-09-30, state: done }]')
        .replace('reports: []', 'reports: [{ on: 2026-09-30, by: uy-ban, state: in-progress }]'),
    );
  });

  test('stand in the order of their days', () => {
    const text = add(PLAN, {
      'nv-1': [aReport(), aReport({ on: '2026-04-30' }), aReport({ on: '2026-07-31' })],
    });
    expect(text.match(/- on: \S+/g)).toEqual(
      ['2026-04-30', '2026-06-30', '2026-07-31', '2026-09-30'].map((day) => `- on: ${day}`),
    );
  });

  test('stand after the last task of a file that has nothing more', () => {
    const text = add('---\ntasks:\n  - id: nv-1\n    title: Đèn\n---\n', { 'nv-1': [aReport()] });
    expect(text).toBe(
      '---\ntasks:\n  - id: nv-1\n    title: Đèn\n    reports:\n      - on: 2026-09-30\n        state: in-progress\n---\n',
    );
  });

  test('are refused where the file has no list of tasks', () => {
    expect(() => add('---\ntasks: {}\n---\n', { 'nv-1': [aReport()] })).toThrow(LayoutUnknown);
    expect(() => add('Không có phần đầu', {})).toThrow(LayoutUnknown);
  });

  test('keep any words of a note', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      ...['"', "'", '\n', '=', '#', ': ', '- ', '---', '| ', '> ', '{', '}', '[', ',', '&a', '*a'],
      ...['!x', '%', '@', '`', '\t', '\\', '😀', 'Hoà'.normalize('NFD'), 'null', '1', '~', ' '],
    );
    const words = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { minLength: 1 });
    const property = fc.property(
      words,
      fc.constantFrom('nv-1', 'nv-2', 'nv-3', 'nv-4'),
      (parts, id) => {
        const note = tidyText(parts.join(''));
        fc.pre(note !== '');
        const text = add(PLAN, { [id]: [aReport({ note })] });
        const split = splitFrontMatter(text);
        const { tasks } = parse(split?.yaml ?? '') as {
          tasks: { id: string; reports: Report[] }[];
        };
        const reports = tasks.find((task) => task.id === id)?.reports ?? [];
        expect(reports.find(({ on }) => on === '2026-09-30')?.note).toBe(note);
        expect(note).toBe(note.normalize('NFC'));
        expect(split?.body).toBe('\ntasks: trong phần nội dung\n');
      },
    );
    fc.assert(property, { numRuns: 100 });
  });
});
