import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { recordHistory } from '../../../scripts/record/record-history.ts';
import type { History } from '../../../src/domain/history.ts';
import { aGitPortal, type GitPortal } from '../../support/git-portal.ts';

const DOCUMENT = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
const HISTORY = 'resolutions/_history/nghi-quyet-05-nq-du-2026-01-15-xa-thu.yaml';
const NOW = new Date('2026-11-24T05:00:00Z');

let portal: GitPortal;

beforeEach(() => {
  portal = aGitPortal();
  portal.remove('plans/_history');
  portal.commit('2026-02-01T03:00:00Z');
});
afterEach(() => portal.dispose());

const record = (root = portal.root) => recordHistory(checkPortal(root).library, { root, now: NOW });

function history(root = portal.root): History | undefined {
  const file = join(root, HISTORY);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as History) : undefined;
}

const days = (root?: string) => history(root)?.versions.map(({ on }) => on);

function edit(before: string, after: string, at: string): void {
  portal.replace(DOCUMENT, before, after);
  portal.commit(at);
}

test('a document that never changed has no history', () => {
  expect(record()).toEqual({ written: [], seen: 'all' });
});

describe('a version is what stood at the end of a day', () => {
  test('of two edits on one day the last one stands, by the days of Vietnam', () => {
    edit('cây số', 'km', '2026-03-01T16:00:00Z');
    edit('km', 'ki-lô-mét', '2026-03-01T16:59:00Z');
    edit('ki-lô-mét', 'kilômét', '2026-03-01T17:00:00Z');
    record();

    expect(days()).toEqual(['2026-02-01', '2026-03-01', '2026-03-02']);
    expect(history()?.versions[1]?.text).toContain('ki-lô-mét');
  });

  test.each([
    ['facts alone', 'subject: ', 'shortTitle: Nghị quyết về đường\nsubject: '],
    ['space alone', 'cây số', 'cây  số '],
  ])('an edit of %s makes none', (_what, before, after) => {
    edit(before, after, '2026-03-01T03:00:00Z');
    expect(record().written).toEqual([]);
  });

  test('what was a draft, withdrawn, or not due before the next edit was never published', () => {
    edit('type: nghi-quyet', 'type: nghi-quyet\ndraft: true', '2026-03-01T03:00:00Z');
    edit('cây số', 'dặm', '2026-03-02T03:00:00Z');
    edit('draft: true', 'publishAt: 2026-05-01T08:00:00+07:00', '2026-03-03T03:00:00Z');
    edit('dặm', 'km', '2026-03-04T03:00:00Z');
    edit('publishAt: 2026-05-01T08:00:00+07:00\n', '', '2026-05-02T03:00:00Z');
    record();

    expect(days()).toEqual(['2026-02-01', '2026-05-01']);
    expect(readFileSync(join(portal.root, HISTORY), 'utf8')).not.toContain('dặm');
  });

  test('a branch counts from the day on which it was merged', () => {
    portal.git('switch', '-qc', 'nhanh');
    edit('cây số', 'dặm', '2026-03-01T03:00:00Z');
    edit('dặm', 'km', '2026-03-02T03:00:00Z');
    portal.git('switch', '-q', 'main');
    portal.write('resolutions/_record/ghi-chu.txt', 'x');
    portal.commit('2026-03-03T03:00:00Z');
    portal.git('merge', '-q', '--no-ff', '--no-commit', 'nhanh');
    portal.commit('2026-03-04T03:00:00Z');
    record();

    expect(days()).toEqual(['2026-02-01', '2026-03-04']);
  });
});

describe('what was recorded stays', () => {
  beforeEach(() => {
    edit('cây số', 'km', '2026-03-01T03:00:00Z');
    record();
    portal.commit('2026-03-01T04:00:00Z');
    edit('km', 'kilômét', '2026-04-01T03:00:00Z');
  });

  test('recording twice writes nothing the second time', () => {
    expect(record().written).toEqual([HISTORY]);
    expect(record().written).toEqual([]);
  });

  test('in a shallow clone, which adds what it can tell and takes no commit of unknown parents for an edit', () => {
    const clone = portal.shallowClone(2);
    expect(record(clone)).toEqual({ written: [HISTORY], seen: 'shallow' });
    expect(days(clone)).toEqual(['2026-02-01', '2026-03-01', '2026-04-01']);
    record();
    expect(history(clone)).toEqual(history());
  });

  test('in a clone of one commit, which can tell nothing', () => {
    const clone = portal.shallowClone(1);
    expect(record(clone)).toEqual({ written: [], seen: 'shallow' });
    expect(days(clone)).toEqual(['2026-02-01', '2026-03-01']);
  });

  test('where there is no git', () => {
    portal.remove('.git');
    expect(record()).toEqual({ written: [], seen: 'nothing' });
    expect(days()).toEqual(['2026-02-01', '2026-03-01']);
  });

  test('but for a text that an editor withholds', () => {
    portal.append(HISTORY, 'withheld: { 2026-03-01: Có tên riêng }\n');
    record();
    expect(days()).toEqual(['2026-02-01', '2026-04-01']);
    expect(history()?.withheld).toEqual({ '2026-03-01': 'Có tên riêng' });
    expect(record().written).toEqual([]);
  });
});
