import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { searchEntries } from '../../../src/catalog/search-entries.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { articleViews } from '../../../src/catalog/views/article.ts';
import { documentListViews, documentViews } from '../../../src/catalog/views/document.ts';
import { planListView, planViews } from '../../../src/catalog/views/plan.ts';
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
  ['search', (it: Portal) => searchEntries(it, folder.root)],
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

test('a withdrawn plan owes nothing, and nothing leads to its tasks', () => {
  folder.replace(
    `plans/${PLAN}.md`,
    'subject:',
    'withdrawn: { on: 2026-10-01, why: Sai. }\nsubject:',
  );
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

test('nothing leads to a clause of a withdrawn resolution', () => {
  folder.replace(
    `resolutions/${RESOLUTION}.md`,
    'subject:',
    'withdrawn: { on: 2026-10-01, why: Sai. }\nsubject:',
  );
  const it = portal();
  const views = [articleViews(it), planViews(it), taskViews(it), documentViews(it, 'documents')];
  expect(JSON.stringify(views)).not.toContain(`${RESOLUTION}/#`);
  expect(JSON.stringify(documentListViews(it, 'resolutions'))).not.toContain(RESOLUTION);
});
