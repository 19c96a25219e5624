import { expect, test } from 'vitest';
import { readCleanEntries, type CleanEntry } from '../../../scripts/evaluate/clean-text.ts';

const PORTAL = 'examples/xa-minh-hoa';
const find = (id: string, day = '2026-11-25'): CleanEntry | undefined =>
  readCleanEntries(PORTAL, day).find((it) => it.id === id);

test('drafts are not seen, and what waits is seen on its day', () => {
  expect(find('kiem-tra-bon-chi-bo-con-mot')).toBeUndefined();
  expect(find('lich-viec-lang-nam-dinh-mui')).toBeUndefined();
  expect(find('lich-viec-lang-nam-dinh-mui', '2027-12-31')).toBeDefined();
});

test('of what was withdrawn, the name and the reason are seen, not the text', () => {
  const withdrawn = find('quy-hoc-bong-ky-nang-so');
  expect(withdrawn?.text).toContain('Chưa tìm thấy chứng từ');
  expect(withdrawn?.text.length).toBeLessThan(600);
});

test('a document shows symbol, day, tasks and clauses without markup', () => {
  const plan = find('ke-hoach-15-kh-ubnd-2026-01-15-xa-minh-hoa');
  expect(plan).toMatchObject({ symbol: '15/KH-UBND', date: '2026-01-15' });
  expect(plan?.text).toContain('Đặt trạm đo mưa tự động');
  expect(plan?.text).not.toMatch(/\]\(|^#|\*\*|basis|phong-kinh-te-xa/m);
});
