import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetQueries, recentQueries, rememberQuery } from '../../../src/client/search/recent.ts';
import { stubLocalStorage } from '../../support/browser-storage.ts';

const page = '/tim-kiem/';

beforeEach(stubLocalStorage);
afterEach(() => vi.unstubAllGlobals());

test('recent queries are the newest eight, each once', () => {
  for (const it of ['giếng', 'rác', 'giếng', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7']) {
    rememberQuery(page, it);
  }
  expect(recentQueries(page)).toEqual(['q7', 'q6', 'q5', 'q4', 'q3', 'q2', 'q1', 'giếng']);
});

test('portals below one host keep theirs apart', () => {
  rememberQuery(page, 'giếng');
  rememberQuery('/xa/tim-kiem/', 'rác');
  expect(recentQueries(page)).toEqual(['giếng']);
  forgetQueries(page);
  expect([recentQueries(page), recentQueries('/xa/tim-kiem/')]).toEqual([[], ['rác']]);
});

test('a browser that keeps nothing is no hindrance', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberQuery(page, 'giếng');
  forgetQueries(page);
  expect(recentQueries(page)).toEqual([]);
});
