import { describe, expect, test } from 'vitest';
import { bodyPageViews, type BodyPageView } from '../../../src/catalog/views/body-page.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';

const { library } = readPortal('examples/xa-minh-hoa');

function pageOf(id: string, now = '2026-11-24T05:00:00Z'): BodyPageView {
  const page = bodyPageViews(toPortal(library, new Date(now))).find((it) => it.id === id);
  if (!page) throw new Error(`no body ${id}`);
  return page.view;
}

const labels = (links: readonly { label: string }[]) => links.map(({ label }) => label);

describe('the page of a body that ended', () => {
  test('says where its open tasks went', () => {
    const [left, ...supported] = pageOf('to-dia-chinh-nong-nghiep-xa').left;

    expect(left?.label).toMatch(/^Chuẩn hóa 1\.200 hồ sơ/);
    expect(supported.every(({ isSupport }) => isSupport)).toBe(true);
    expect(labels(left?.to ?? [])).toEqual(['Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công']);
    expect(left?.since).toBe('01/07/2025');
  });

  test('says of a task that nobody has taken it over', () => {
    expect(pageOf('ban-quan-ly-cho-xa').left.map(({ to }) => to)).toEqual([[]]);
  });

  test('keeps what it finished itself', () => {
    const { duties, left } = pageOf('bo-phan-mot-cua-xa');

    expect(left).toEqual([]);
    expect(labels(duties.closed)).toEqual(['Niêm yết và in mẫu của 118 nhóm thủ tục']);
  });
});

describe('the page of a successor', () => {
  test('tells from whom a task came, since when and with whom it is shared', () => {
    const inherited = pageOf('phong-kinh-te-xa').duties.open.find(({ id }) => id === 'inherited');

    expect(inherited?.rows.map((row) => row.inherited?.from[0]?.label)).toContain(
      'Tổ Địa chính – Nông nghiệp',
    );
    expect(inherited?.rows[0]?.inherited?.since).toBe('01/07/2025');
    expect(labels(inherited?.rows[0]?.inherited?.sharedWith ?? [])).toEqual([
      'Trung tâm Phục vụ hành chính công',
    ]);
  });

  test('does not have the task before its predecessor has ended', () => {
    const { duties } = pageOf('phong-kinh-te-xa', '2025-06-30T05:00:00Z');

    expect(duties.open.map(({ id }) => id)).not.toContain('inherited');
  });
});

test('a task stands once on the page of a body, in the heavier role', () => {
  for (const { view } of bodyPageViews(toPortal(library, new Date('2026-11-24T05:00:00Z')))) {
    const rows = [...view.duties.open.flatMap((group) => group.rows), ...view.duties.closed];
    expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
  }
});
