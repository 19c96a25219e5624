import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { bodyView } from '../../../src/catalog/parts/body.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ARTICLE = 'articles/2026/truong-moi.md';
const RESOLUTION = 'resolutions/nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const NOW = new Date('2026-11-24T05:00:00Z');

let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

/** Addresses that the citations of an entry's body lead to. */
function addresses(id = 'truong-moi'): string[] {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  const portal = toPortal(library, NOW);
  const entry = portal.find.article(id) ?? portal.find.document(id);
  if (!entry) throw new Error(`no ${id}`);
  return Object.values(bodyView(portal, entry)?.citations ?? {}).map(({ address }) => address);
}

/** A second document of the same symbol, as happens in every term. */
function addNamesake(): void {
  const text = folder.read(`${RESOLUTION}.md`);
  folder.write(
    'resolutions/nghi-quyet-05-nq-du-2021-03-02-xa-thu.md',
    text
      .replace('issuedOn: 2026-01-15', 'issuedOn: 2021-03-02')
      .replace('shortTitle: Nghị quyết đường thôn\n', '')
      .replace('aliases: [/vb/5/]\n', ''),
  );
}

const PAGE = '/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/';

describe('a citation in running text leads to', () => {
  test.each([
    ['the document that it names', 'Theo Nghị quyết số 05-NQ/ĐU.', PAGE],
    ['the clause itself', 'Theo khoản 1 Mục I Nghị quyết 05-NQ/ĐU.', `${PAGE}#muc-i/khoan-1`],
    [
      'point đ, not d',
      'Theo điểm đ khoản 2 Mục I Nghị quyết 05-NQ/ĐU.',
      `${PAGE}#muc-i/khoan-2/diem-dj`,
    ],
  ])('%s', (_what, sentence, address) => {
    folder.append(ARTICLE, `\n${sentence}\n`);
    expect(addresses()).toEqual([address]);
  });

  test('a clause of the document that speaks of itself', () => {
    folder.append(`${RESOLUTION}.md`, '\nNhư khoản 1 Mục I Nghị quyết này đã nêu.\n');
    expect(addresses('nghi-quyet-05-nq-du-2026-01-15-xa-thu')).toEqual(['#muc-i/khoan-1']);
  });

  test('the document of its day, where two bear the symbol', () => {
    addNamesake();
    folder.append(ARTICLE, '\nTheo Nghị quyết số 05-NQ/ĐU, ngày 02/3/2021.\n');
    expect(addresses()).toEqual(['/nghi-quyet/nghi-quyet-05-nq-du-2021-03-02-xa-thu/']);
  });

  test('a document by the name of its plenum', () => {
    folder.replace(
      `${RESOLUTION}.md`,
      'shortTitle: Nghị quyết đường thôn',
      'shortTitle: Nghị quyết Trung ương 4 khóa XII',
    );
    folder.append(ARTICLE, '\nThực hiện Nghị quyết T.Ư 4, khoá XII.\n');
    expect(addresses()).toEqual([PAGE]);
  });
});

describe('a citation stays text', () => {
  test('and is reported, where several documents bear the symbol', () => {
    addNamesake();
    folder.append(ARTICLE, '\nTheo Nghị quyết số 05-NQ/ĐU.\n');
    expect(addresses()).toEqual([]);
    expect(checkPortal(folder.root).notices).toMatchObject([
      { file: ARTICLE, line: 11, rule: 'ambiguous-citation' },
    ]);
  });

  test('and is reported, where the full text lacks the clause', () => {
    folder.append(ARTICLE, '\nTheo khoản 9 Mục I Nghị quyết 05-NQ/ĐU.\n');
    expect(addresses()).toEqual([]);
    expect(checkPortal(folder.root).notices).toMatchObject([{ rule: 'cited-clause-unknown' }]);
  });

  test.each([
    ['a quotation', '> Theo Nghị quyết số 05-NQ/ĐU.'],
    ['a heading', '## Nghị quyết số 05-NQ/ĐU'],
    ['code', '`Nghị quyết số 05-NQ/ĐU`'],
    ['a link', '[Nghị quyết số 05-NQ/ĐU](/vb/5/)'],
    ['what the portal does not hold', 'Theo Nghị quyết số 06-NQ/ĐU.'],
  ])('in %s', (_where, markdown) => {
    folder.append(ARTICLE, `\n${markdown}\n`);
    expect(addresses()).toEqual([]);
  });
});
