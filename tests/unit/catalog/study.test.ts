import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { sitemapView } from '../../../src/catalog/sitemap.ts';
import { documentViews } from '../../../src/catalog/views/document.ts';
import { planViews } from '../../../src/catalog/views/plan.ts';
import { studyViews } from '../../../src/catalog/views/study.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
const DOCUMENT = `resolutions/${ID}.md`;
const ADDRESS = `/nghi-quyet/${ID}/hoc-tap/`;
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

const viewOf = (it: Portal) => studyViews(it, 'resolutions').find(({ id }) => id === ID)?.view;
const linkOf = (it: Portal) => documentViews(it, 'resolutions')[0]?.view.study;

describe('a document is studied on a page of its own', () => {
  test('to which the document leads', () => {
    expect(linkOf(portal())).toEqual({ label: 'Học tập văn bản', address: ADDRESS });
    expect(viewOf(portal())?.frame.address).toBe(ADDRESS);
  });

  test('whose text has its home on the page of the document', () => {
    expect(viewOf(portal())?.frame).toMatchObject({
      canonical: `/nghi-quyet/${ID}/`,
      hidden: false,
    });
    expect(JSON.stringify(sitemapView(portal()))).not.toContain('hoc-tap');
  });

  test('with the same clauses, whose margin is left to the reader', () => {
    const ids = (it: { id: string }[] | undefined) => it?.map(({ id }) => id);
    const clauses = viewOf(portal())?.body.clauses;
    expect(ids(clauses)).toContain('muc-i/khoan-1');
    expect(ids(clauses)).toEqual(
      ids(documentViews(portal(), 'resolutions')[0]?.view.body?.clauses),
    );
    expect(clauses?.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test('a plan too', () => {
    const [plan] = studyViews(portal(), 'plans');
    expect(plan?.view.frame.address).toBe(`/ke-hoach/${plan?.id ?? ''}/hoc-tap/`);
    expect(planViews(portal())[0]?.view.study?.address).toBe(plan?.view.frame.address);
  });
});

test('a withdrawn document has none', () => {
  folder.replace(DOCUMENT, 'aliases:', 'withdrawn: { on: 2026-06-01, why: Sai. }\naliases:');
  expect(viewOf(portal())).toBeUndefined();
  expect(linkOf(portal())).toBeUndefined();
});

test('a document without a text has none', () => {
  const [, matter = ''] = folder.read(DOCUMENT).split('---\n');
  folder.write(DOCUMENT, `---\n${matter}---\n`);
  const { library } = checkPortal(folder.root);
  expect(studyViews(toPortal(library, new Date()), 'resolutions')).toEqual([]);
});
