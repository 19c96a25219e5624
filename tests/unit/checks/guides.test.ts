import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { guideViews } from '../../../src/catalog/views/guide.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const GUIDE = 'guides/hoi-dap.mdx';
const RESOLUTION = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

const checked = (day = '2026-11-24') =>
  checkPortal(folder.root, undefined, new Date(`${day}T05:00:00Z`));

describe('a quoted clause is refused at its line', () => {
  test.each([
    [
      'of a document that is not held',
      `document="${RESOLUTION}"`,
      'document="nghi-quyet-99"',
      'unresolved',
    ],
    [
      'that its document does not have',
      'clause="muc-i/khoan-1"',
      'clause="muc-v"',
      'unknown-clause',
    ],
  ])('%s', (_what, words, others, rule) => {
    folder.replace(GUIDE, words, others);
    expect(checked().problems).toMatchObject([{ file: GUIDE, rule, line: 29 }]);
  });
});

test('a quoted clause follows its document', () => {
  folder.replace(`resolutions/${RESOLUTION}.md`, 'mười cây số', 'tám cây số');
  const portal = toPortal(checked().library, new Date('2026-11-24T05:00:00Z'));
  const quoted = guideViews(portal)[0]?.view.body?.quotations[`${RESOLUTION}#muc-i/khoan-1`];
  expect(quoted?.parts[0]?.paragraphs).toEqual(['Làm tám cây số đường thôn trước năm 2030.']);
});

describe('the review of a guide', () => {
  const noticesOn = (day: string) => checked(day).notices.filter(({ file }) => file === GUIDE);

  test.each([
    ['2027-01-29', []],
    ['2027-01-30', [{ rule: 'review-soon', field: 'reviewBy', line: 7, values: { days: '30' } }]],
    ['2027-03-01', [{ rule: 'review-soon', values: { days: '0' } }]],
    ['2027-03-02', [{ rule: 'review-overdue', values: { days: '1', reviewBy: '01/03/2027' } }]],
  ])('is asked for on %s, and holds nothing up', (day, found) => {
    expect(noticesOn(day)).toMatchObject(found);
    expect(checked(day).problems).toEqual([]);
  });

  test('is asked for in words that tell what to do', () => {
    expect(explain(noticesOn('2027-03-11')[0] ?? expect.fail())).toBe(
      'đã quá ngày phải soát lại (01/03/2027) 10 ngày. Hãy đọc lại hướng dẫn, ghi reviewedOn và dời reviewBy.',
    );
  });

  test('is told to readers when its day has passed', () => {
    const isOverdue = (day: string) =>
      guideViews(toPortal(checked(day).library, new Date(`${day}T05:00:00Z`)))[0]?.view.isOverdue;
    expect(isOverdue('2027-03-01')).toBe(false);
    expect(isOverdue('2027-03-02')).toBe(true);
  });
});
