import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { searchSources } from '../../../src/catalog/search/sources.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { documentPart } from '../../../src/catalog/parts/edge-end.ts';
import { articleViews } from '../../../src/catalog/views/article.ts';
import { documentListViews, documentViews } from '../../../src/catalog/views/document.ts';
import { glossaryView } from '../../../src/catalog/views/glossary.ts';
import { guideViews } from '../../../src/catalog/views/guide.ts';
import { homeView } from '../../../src/catalog/views/home.ts';
import type { EdgeEnd } from '../../../src/catalog/views/parts.ts';
import { planListView, planViews } from '../../../src/catalog/views/plan.ts';
import { relationsViews } from '../../../src/catalog/views/relations.ts';
import { taskViews } from '../../../src/catalog/views/task.ts';
import { allNewsViews, groupedNewsViews } from '../../../src/catalog/views/news.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ARTICLE = 'articles/2026/duong-thon-ba.md';
const ID = 'duong-thon-ba';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function portal(): Portal {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  return toPortal(library, new Date('2026-11-24T05:00:00Z'));
}

function withdraw(): void {
  folder.replace(ARTICLE, 'title:', 'withdrawn: { on: 2026-10-01, why: Số liệu sai. }\ntitle:');
}

const addressesIn = (value: unknown) => JSON.stringify(value);

test('a withdrawn article keeps its page, which says why and nothing of what it claimed', () => {
  withdraw();
  const view = articleViews(portal()).find(({ id }) => id === ID)?.view;
  expect(view?.withdrawn?.why).toBe('Số liệu sai.');
  expect(view?.standfirst).toBeUndefined();
  expect(view?.body).toBeUndefined();
  expect(view?.frame.description).toBe('Số liệu sai.');
});

test.each([
  ['the list of news', (it: Portal) => allNewsViews(it)],
  ['sections', (it: Portal) => groupedNewsViews(it, 'section')],
  ['topics', (it: Portal) => groupedNewsViews(it, 'topic')],
  ['authors', (it: Portal) => groupedNewsViews(it, 'author')],
  ['search', (it: Portal) => searchSources(it, folder.root).map((source) => source.read())],
])('it is gone from %s', (_where, listed) => {
  expect(addressesIn(listed(portal()))).toContain(`/tin-tuc/${ID}/`);
  withdraw();
  expect(addressesIn(listed(portal()))).not.toContain(`/tin-tuc/${ID}/`);
});

test('it is evidence of nothing', () => {
  const before = portal().graph.reportsOf(ID);
  expect(before.length).toBeGreaterThan(0);
  withdraw();
  const { graph } = portal();
  expect(graph.reportsOf(ID)).toEqual([]);
  for (const { to } of before)
    expect(graph.reportsOn(to).map(({ from }) => from)).not.toContain(ID);
});

const PLAN = 'ke-hoach-02-kh-du-2026-02-10-xa-thu';
const RESOLUTION = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';

function withdrawDocument(file: string): void {
  folder.replace(file, 'subject:', 'withdrawn: { on: 2026-10-01, why: Sai. }\nsubject:');
}

/** Every link of a view, and every name that stands in place of one. */
function endsIn(view: unknown): EdgeEnd[] {
  if (typeof view !== 'object' || view === null) return [];
  const own = 'address' in view || 'withdrawn' in view ? [view as EdgeEnd] : [];
  return [...own, ...Object.values(view).flatMap(endsIn)];
}

test('a withdrawn plan owes nothing, and nothing leads to its tasks', () => {
  withdrawDocument(`plans/${PLAN}.md`);
  const it = portal();
  const views = [
    articleViews(it),
    documentViews(it, 'resolutions'),
    planViews(it),
    planListView(it),
  ];
  expect(JSON.stringify(views)).not.toContain(`/ke-hoach/${PLAN}/nhiem-vu/`);
  expect(taskViews(it).filter(({ plan }) => plan === PLAN)).toEqual([]);
  expect(JSON.stringify(planListView(it))).not.toContain(PLAN);
});

test('an article that reports on a task of a withdrawn plan names the plan with the reason', () => {
  withdrawDocument(`plans/${PLAN}.md`);
  const view = articleViews(portal()).find(({ id }) => id === ID)?.view;
  expect(view?.chain.map(({ task }) => task)).toContainEqual({
    label: 'Làm đường thôn năm 2026',
    withdrawn: 'Sai.',
  });
});

describe('an edge to a withdrawn resolution names it with the reason, without a link', () => {
  const PAGE = `/nghi-quyet/${RESOLUTION}/`;

  test.each<[string, (it: Portal) => unknown]>([
    ['of an article', (it) => articleViews(it).map(({ view }) => view.chain)],
    ['of the front page', homeView],
    ['of a plan, its tasks and its indicators', planViews],
    ['of a task', taskViews],
    ['of a term', glossaryView],
    ['of a guide', guideViews],
    ['of a document', (it) => documentViews(it, 'documents')],
    ['of relations', (it) => relationsViews(it, 'plans')],
  ])('%s', (_whose, viewOf) => {
    expect(endsIn(viewOf(portal())).some(({ address }) => address?.startsWith(PAGE))).toBe(true);
    withdrawDocument(`resolutions/${RESOLUTION}.md`);
    const ends = endsIn(viewOf(portal()));
    expect(ends.filter(({ address }) => address?.startsWith(PAGE))).toEqual([]);
    expect(ends.map(({ withdrawn }) => withdrawn)).toContain('Sai.');
  });
});

test('a value whose source is a withdrawn article names the source with the reason', () => {
  withdraw();
  const views = planViews(portal()).flatMap(({ view }) => view.indicators);
  expect(endsIn(views)).toContainEqual({ label: 'Bài viết', withdrawn: 'Số liệu sai.' });
});

test('a status names the withdrawn document that decides it with the reason, without a link', () => {
  const entry = portal().find.document(RESOLUTION);
  const withdrawn = { on: '2026-10-01', why: 'Sai.' };
  expect(
    entry &&
      documentPart(portal(), { ...entry, data: { ...entry.data, withdrawn } } as typeof entry),
  ).toEqual({
    text: 'Nghị quyết 05-NQ/ĐU (đã gỡ: Sai)',
  });
});

test('no list has a withdrawn resolution', () => {
  withdrawDocument(`resolutions/${RESOLUTION}.md`);
  expect(JSON.stringify(documentListViews(portal(), 'resolutions'))).not.toContain(RESOLUTION);
});
