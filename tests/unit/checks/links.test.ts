import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const PAGE = 'pages/gioi-thieu.md';
const RESOLUTION = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const PLAN = 'ke-hoach-02-kh-du-2026-02-10-xa-thu';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function problemsOf(address: string) {
  folder.append(PAGE, `\n\nXem [trang này](${address}).\n`);
  return checkPortal(folder.root).problems;
}

describe('a link inside the portal', () => {
  test.each([
    ['an article', '/tin-tuc/duong-thon-ba/'],
    ['a resolution', `/nghi-quyet/${RESOLUTION}/`],
    ['a clause', `/nghi-quyet/${RESOLUTION}/#muc-i/khoan-1`],
    ['relations', `/nghi-quyet/${RESOLUTION}/quan-he/`],
    ['a task', `/ke-hoach/${PLAN}/nhiem-vu/nv-1/`],
    ['a guide', '/huong-dan/hoi-dap/'],
    ['a plain page', '/gioi-thieu/'],
    ['a list', '/tin-tuc/trang-3/'],
    ['a list of one type', '/van-ban/loai/chi-thi/'],
    ['a page of the engine', '/tien-do/'],
    ['a former address', '/tin/cu/'],
    ['a place on a page that is no clause', `/nghi-quyet/${RESOLUTION}/#p_quan-he`],
    ['its page under the whole address', 'https://xa-thu.example/gioi-thieu/'],
    ['the front page', '/'],
    ['another site', 'https://example.vn/tin-tuc/khong-co/'],
    ['another site with the scheme left out', '//example.vn/tin-tuc/khong-co/'],
  ])('may lead to %s', (_what, address) => {
    expect(problemsOf(address)).toEqual([]);
  });

  test.each([
    ['no article', '/tin-tuc/khong-co/', 'broken-link', ''],
    ['no plain page', '/khong-co/', 'broken-link', ''],
    ['no task', `/ke-hoach/${PLAN}/nhiem-vu/nv-99/`, 'broken-link', `/ke-hoach/${PLAN}/`],
    ['another folder', `/van-ban/${RESOLUTION}/`, 'broken-link', `/nghi-quyet/${RESOLUTION}/`],
    ['a page without its last slash', '/huong-dan/hoi-dap', 'broken-link', '/huong-dan/hoi-dap/'],
    ['the same under the whole address', 'https://xa-thu.example/khong-co/', 'broken-link', ''],
    ['no clause', `/nghi-quyet/${RESOLUTION}/#muc-i/khoan-99`, 'broken-anchor', ''],
  ])('to %s is named by file and line', (_what, address, rule, meant) => {
    const line = folder.read(PAGE).split('\n').length + 2;
    expect(problemsOf(address)).toEqual([
      {
        file: PAGE,
        field: 'body',
        line,
        rule,
        values: { address, ...(meant && { meant }) },
      },
    ]);
  });

  test('is explained with the address that was meant', () => {
    const [problem] = problemsOf(`/van-ban/${RESOLUTION}/`);
    expect(problem && explain(problem)).toContain(`/nghi-quyet/${RESOLUTION}/`);
  });
});
