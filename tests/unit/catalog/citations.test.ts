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

  test('words that tell the clause’s title once', () => {
    folder.append(ARTICLE, '\nTheo khoản 1 Mục I Nghị quyết 05-NQ/ĐU.\n');
    const { library } = checkPortal(folder.root);
    const portal = toPortal(library, NOW);
    const entry = portal.find.article('truong-moi') ?? expect.fail();
    const [citation] = Object.values(bodyView(portal, entry)?.citations ?? {});
    expect(citation?.preview).toBe('Đường thôn. Làm mười cây số đường thôn trước năm 2030.');
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

test('a decision and the rules issued with it are told apart in one text', () => {
  folder.write(
    'documents/quyet-dinh-05-qd-ubnd-2026-03-01-xa-thu.md',
    `---
type: quyet-dinh
symbol: 05/QĐ-UBND
issuedOn: 2026-03-01
subject: Ban hành Quy chế
issuers: [uy-ban]
text: full
source: { name: Văn phòng, checkedOn: 2026-06-01, verification: verified }
---

Điều 1. Ban hành Quy chế.

Điều 2. Hiệu lực.

## QUY CHẾ

(Ban hành kèm theo Quyết định số 05/QĐ-UBND)

Điều 1. Phạm vi.

Điều 2. Đối tượng.
`,
  );
  folder.append(
    ARTICLE,
    '\nTheo Điều 2 Quyết định số 05/QĐ-UBND và Điều 2 Quy chế ban hành kèm theo Quyết định số 05/QĐ-UBND.\n',
  );
  const page = '/van-ban/quyet-dinh-05-qd-ubnd-2026-03-01-xa-thu/';
  expect(addresses()).toEqual([`${page}#dieu-2`, `${page}#kem-theo-1/dieu-2`]);
});

test('a citation of a withdrawn document leads to its page, which has no clauses', () => {
  folder.replace(
    `${RESOLUTION}.md`,
    'text: full',
    'text: full\nwithdrawn: { on: 2026-10-01, why: Sai. }',
  );
  folder.append(ARTICLE, '\nTheo Nghị quyết số 05-NQ/ĐU.\n');
  expect(addresses()).toEqual([PAGE]);
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
