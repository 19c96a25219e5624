import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addExtract } from '../../../src/client/pack/add-extract.ts';
import { keepMeeting, keptChoice, keptMeeting } from '../../../src/client/pack/kept.ts';
import { stubLocalStorage } from '../../support/browser-storage.ts';

const extract = { document: '01-nq-hdnd-2026-01-05', clause: 'dieu-1' };
const ours = '/xa-a/sinh-hoat/';
const theirs = '/xa-b/sinh-hoat/';

beforeEach(stubLocalStorage);
afterEach(() => vi.unstubAllGlobals());

test('an extract is added once', () => {
  expect(addExtract(ours, extract)).toMatchObject({ kind: 'added' });
  expect(addExtract(ours, extract)).toMatchObject({ kind: 'already' });
});

test('portals below one host keep their packs apart', () => {
  addExtract(ours, extract);
  keepMeeting(ours, '{"place":"Nhà văn hoá"}');
  expect(keptChoice(ours)).toContain(extract.document);
  expect(keptChoice(theirs)).toBe('');
  expect(keptMeeting(theirs)).toBeNull();
});

test('where the browser keeps nothing, the address holds the extract', () => {
  vi.stubGlobal('localStorage', undefined);
  const { kind, query } = addExtract(ours, extract);
  expect(kind).toBe('refused');
  expect(query).toContain(extract.document);
});
