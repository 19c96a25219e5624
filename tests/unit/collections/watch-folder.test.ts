import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder, type Watcher } from '../../../src/collections/watch-folder.ts';

const FOLDER = resolve('portal');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aWatcher() {
  const events = new EventEmitter();
  const watcher: Watcher = { add: () => undefined, on: events.on.bind(events) };
  const change = (file: string) => events.emit('all', 'change', resolve(file));
  return { watcher, change };
}

test('a burst of changes below the folder is told once, however many watch it', () => {
  const { watcher, change } = aWatcher();
  const changed = vi.fn();
  for (let count = 0; count < 16; count++) watchFolder(watcher, FOLDER, changed);
  change('portal/site.yaml');
  change('portal/articles/2026/a.md');
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledTimes(1);

  change('portal/site.yaml');
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a change elsewhere is not told', () => {
  const { watcher, change } = aWatcher();
  const changed = vi.fn();
  watchFolder(watcher, FOLDER, changed);
  change('portal-other/site.yaml');
  vi.runAllTimers();
  expect(changed).not.toHaveBeenCalled();
});
