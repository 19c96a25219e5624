import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const DOCUMENT = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu.md';
const HISTORY = 'resolutions/_history/nghi-quyet-05-nq-du-2026-01-15-xa-thu.yaml';
const NOW = new Date('2026-11-24T05:00:00Z');
let portal: PortalFolder;

beforeEach(() => {
  portal = aPortalFolder();
});
afterEach(() => portal.dispose());

const check = () => checkPortal(portal.root, undefined, NOW);

function note(file: string, fields: string): void {
  const text = portal.read(file);
  portal.write(file, text.replace(/\n---\n/, `\nchanges:\n  - ${fields}\n---\n`));
}

describe('a note that cannot be true is refused, with file, line and field', () => {
  test.each([
    ['before the document was issued', DOCUMENT, '2026-01-14', 'change-before-publication'],
    ['of a day to come', DOCUMENT, '2026-11-25', 'change-in-future'],
    [
      'before the article was published',
      'articles/2026/duong-thon-ba.md',
      '2020-01-01',
      'change-before-publication',
    ],
    [
      'before the guide was published',
      'guides/hoi-dap.mdx',
      '2020-01-01',
      'change-before-publication',
    ],
    ['of a day to come on a page', 'pages/gioi-thieu.md', '2027-01-01', 'change-in-future'],
  ])('%s', (_what, file, on, rule) => {
    note(file, `{ on: ${on}, what: Sửa lỗi chép. }`);
    const [problem, ...others] = check().problems;
    const line =
      portal
        .read(file)
        .split('\n')
        .findIndex((it) => it.includes(`on: ${on}, what`)) + 1;

    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, line, field: 'changes.0.on', rule });
    expect(problem && explain(problem)).toContain(on);
  });

  test('an empty one', () => {
    note(DOCUMENT, "{ on: 2026-03-01, what: '' }");
    expect(check().problems[0]).toMatchObject({ file: DOCUMENT, field: 'changes.0.what' });
  });

  test('but not one of the day of issue or of today', () => {
    note(DOCUMENT, '{ on: 2026-01-15, what: Một. }\n  - { on: 2026-11-24, what: Hai. }');
    expect(check().problems).toEqual([]);
  });
});

describe('a text that was edited after its newest recorded version', () => {
  const body = () => portal.read(DOCUMENT).split('---\n')[2] ?? '';
  const notices = () => check().notices.filter(({ rule }) => rule === 'history-behind');

  beforeEach(() => {
    portal.write(HISTORY, `versions:\n  - { on: 2026-02-01, text: ${JSON.stringify(body())} }\n`);
  });

  test('is told and holds nothing up', () => {
    portal.replace(DOCUMENT, 'mười cây số', 'tám cây số');
    expect(check().problems).toEqual([]);
    expect(notices()).toMatchObject([{ file: HISTORY, field: 'versions.0.on' }]);
  });

  test('is not one whose facts or spaces alone were edited', () => {
    portal.replace(DOCUMENT, 'mười cây số', 'mười  cây số');
    portal.replace(DOCUMENT, 'subject: Về', 'subject: Về việc');
    expect(notices()).toEqual([]);
  });
});

test('a history without its document is told', () => {
  portal.write('resolutions/_history/nghi-quyet-cu.yaml', 'versions: []\n');
  expect(check().problems).toMatchObject([{ rule: 'recorded-document-lost' }]);
});
