import { afterEach, describe, expect, test } from 'vitest';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { notesOfArticle, notesOfDocument } from '../../../src/catalog/parts/rests-on.ts';
import { statusView } from '../../../src/catalog/parts/status.ts';
import { relationsViews } from '../../../src/catalog/views/relations.ts';
import type { TextPart } from '../../../src/catalog/views/parts.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { DIRECTIVE, writeDirective } from '../../support/directive.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const RESOLUTION = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const PLAN = 'ke-hoach-02-kh-du-2026-02-10-xa-thu';
const NOW = new Date('2026-11-24T05:00:00Z');

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

/** The fixture portal with a directive that holds the relations given. */
function aPortal(relations = '', fields = ''): Portal {
  folder = aPortalFolder();
  if (relations) writeDirective(folder, { fields: `relations: [${relations}]\n${fields}` });
  return toPortal(readPortal(folder.root).library, NOW);
}

function documentOf(portal: Portal, id: string) {
  const entry = portal.find.document(id);
  if (!entry) throw new Error(`no document ${id}`);
  return entry;
}

const wordsOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('');
const replacing = `{ kind: replaces, document: ${RESOLUTION}, quotation: Thay thế. }`;
const replacingPart = `{ kind: replaces, document: ${RESOLUTION}, clauses: [muc-i/khoan-1], quotation: Thay khoản 1. }`;

function relationsOf(
  portal: Portal,
  collection: 'resolutions' | 'documents' | 'plans',
  id: string,
) {
  return relationsViews(portal, collection).find((it) => it.id === id)?.view;
}

describe('the reason for a status', () => {
  test('names and links the document that ended it, and the day', () => {
    const portal = aPortal(replacing, 'effectiveFrom: 2026-07-26');
    const status = statusView(portal, documentOf(portal, RESOLUTION));

    expect(status).toMatchObject({ id: 'expired', since: 'từ 26/07/2026', unverified: false });
    expect(wordsOf(status.reason)).toBe('được thay thế bởi Chỉ thị 09-CT/ĐU');
    expect(status.reason.at(-1)?.address).toBe(`/van-ban/${DIRECTIVE}/`);
  });

  test('says where the day is that of issue', () => {
    const portal = aPortal(replacing);

    expect(statusView(portal, documentOf(portal, RESOLUTION)).since).toBe(
      'từ 01/03/2026 (tính theo ngày ban hành)',
    );
  });

  test('keeps the word that a source is secondary', () => {
    const source = 'source: { name: Tập tin, checkedOn: 2026-06-01, verification: secondary }';
    const portal = aPortal(replacing.replace(' }', `, ${source} }`));

    expect(statusView(portal, documentOf(portal, RESOLUTION)).unverified).toBe(true);
  });

  test('names the clauses that ended', () => {
    const portal = aPortal(replacingPart, 'effectiveFrom: 2026-07-26');
    const status = statusView(portal, documentOf(portal, RESOLUTION));

    expect(status.id).toBe('partly-expired');
    expect(wordsOf(status.reason)).toBe(
      'khoản 1 Mục I được thay thế bởi Chỉ thị 09-CT/ĐU từ 26/07/2026',
    );
  });

  test('tells the day of its source once', () => {
    const portal = aPortal();
    const entry = documentOf(portal, RESOLUTION);
    const { statedStatus } = entry.data;
    if (!statedStatus) throw new Error('no stated status');
    statedStatus.source.name = 'Kết luận số 09-KL/ĐU ngày 01/6/2026';

    expect(wordsOf(statusView(portal, entry).reason)).toBe(
      'theo Kết luận số 09-KL/ĐU ngày 01/6/2026',
    );
  });

  test('tells what is to come', () => {
    const portal = aPortal(replacing, 'effectiveFrom: 2027-01-01');
    const status = statusView(portal, documentOf(portal, RESOLUTION));

    expect(status.id).toBe('in-force');
    expect(wordsOf(status.reason)).toMatch(
      /^theo Văn phòng Đảng ủy, ngày 01\/06\/2026; sẽ được thay thế bởi Chỉ thị 09-CT\/ĐU từ 01\/01\/2027$/,
    );
  });

  test('says of a document without a dated source that nothing is known', () => {
    const portal = aPortal(`{ kind: continues, document: chi-thi-01-ct-du-2026-02-01-xa-thu }`);
    const entry = documentOf(portal, 'chi-thi-01-ct-du-2026-02-01-xa-thu');
    const { id, reason } = statusView(portal, entry);

    expect(id).toBe('unknown');
    expect(wordsOf(reason)).toBe(
      'chưa có nguồn đã kiểm tra nào xác nhận tình trạng hiện nay; được tiếp tục thực hiện theo Chỉ thị 09-CT/ĐU (01/03/2026)',
    );
  });
});

describe('the page of relations', () => {
  test('counts documents outside the portal and links none of them', () => {
    const view = relationsOf(aPortal(), 'resolutions', RESOLUTION);
    const outside = view?.groups
      .flatMap(({ edges }) => edges)
      .filter(({ document }) => document.outside);

    expect(view?.counts).toEqual([
      '3 quan hệ với 3 văn bản, trong đó 1 văn bản ngoài cổng',
      '1 quan hệ do ban biên tập đối chiếu',
    ]);
    expect(outside?.map(({ document }) => document.address)).toEqual([undefined]);
  });

  test('shows a plan that carries a document out from both sides', () => {
    const portal = aPortal();
    const labels = (id: string, collection: 'resolutions' | 'plans') =>
      relationsOf(portal, collection, id)?.groups.map(({ label }) => label);

    expect(labels(RESOLUTION, 'resolutions')).toContain('Được triển khai bởi');
    expect(labels(PLAN, 'plans')).toEqual(['Triển khai, thực hiện']);
  });

  test('a document without relations has none', () => {
    folder = aPortalFolder();
    const { library } = readPortal(folder.root);
    const directives = { ...library, resolutions: [] };

    expect(relationsViews(toPortal(directives, NOW), 'documents')).toEqual([]);
  });

  test('an end that is not public yet shows nothing', () => {
    const portal = aPortal(replacing, 'draft: true');
    const view = relationsOf(portal, 'resolutions', RESOLUTION);

    expect(view?.groups.map(({ label }) => label)).not.toContain('Văn bản thay thế');
    expect(view?.status.id).toBe('in-force');
  });

  test('an end that was withdrawn is named with the reason, without a link', () => {
    const portal = aPortal(replacing, 'withdrawn: { on: 2026-11-01, why: Số liệu sai. }');
    const view = relationsOf(portal, 'resolutions', RESOLUTION);
    const [edge] = view?.groups.find(({ label }) => label === 'Văn bản thay thế')?.edges ?? [];

    expect(edge?.document).toMatchObject({ withdrawn: 'Số liệu sai.' });
    expect(edge?.document.address).toBeUndefined();
  });

  test('walks through time from the first text to the newest', () => {
    const view = relationsOf(aPortal(replacing), 'documents', DIRECTIVE);

    expect(view?.chain.map(({ document, here }) => [document.name, here])).toEqual([
      ['Nghị quyết 01-NQ/ĐU', false],
      ['Nghị quyết 05-NQ/ĐU', false],
      ['Chỉ thị 09-CT/ĐU', true],
    ]);
    expect(view?.chain[1]?.acts[0]?.targets).toEqual([
      { name: 'Nghị quyết 01-NQ/ĐU', clauses: 'Mục I' },
    ]);
  });

  test('a document related twice is one box with two lines', () => {
    const twice = `${replacing}, { kind: reviews, document: ${RESOLUTION} }`;
    const { before, after } = relationsOf(aPortal(twice), 'documents', DIRECTIVE)?.diagram ?? {};

    expect(before?.map(({ edges }) => edges.length)).toEqual([2]);
    expect(after).toEqual([]);
  });
});

describe('what rests on a document that has ended says so', () => {
  test('an article that reports on it', () => {
    const portal = aPortal(replacing, 'effectiveFrom: 2026-07-26');
    const article = portal.find.article('duong-thon-ba');
    const notes = article ? notesOfArticle(portal, article) : [];

    expect(notes.map(wordsOf)).toEqual([
      'Bài viết dẫn Nghị quyết 05-NQ/ĐU (15/01/2026), đã được thay thế bởi Chỉ thị 09-CT/ĐU từ ngày 26/07/2026.',
    ]);
  });

  test('a plan that carries it out, once', () => {
    const portal = aPortal(replacing, 'effectiveFrom: 2026-07-26');

    expect(notesOfDocument(portal, documentOf(portal, PLAN)).map(wordsOf)).toEqual([
      'Kế hoạch này thực hiện Nghị quyết 05-NQ/ĐU (15/01/2026), đã được thay thế bởi Chỉ thị 09-CT/ĐU từ ngày 26/07/2026.',
    ]);
  });

  test('an article on the very clause that was replaced', () => {
    const portal = aPortal(replacingPart, 'effectiveFrom: 2026-07-26');
    const article = portal.find.article('duong-thon-ba');

    expect(article && notesOfArticle(portal, article).map(wordsOf)).toEqual([
      'Bài viết dẫn khoản 1 Mục I Nghị quyết 05-NQ/ĐU (15/01/2026), đã được thay thế bởi Chỉ thị 09-CT/ĐU từ ngày 26/07/2026.',
    ]);
  });

  test('nothing is said before the day', () => {
    const portal = aPortal(replacing, 'effectiveFrom: 2027-01-01');
    const article = portal.find.article('duong-thon-ba');

    expect(article && notesOfArticle(portal, article)).toEqual([]);
  });
});
