import { afterEach, expect, test } from 'vitest';
import { toPortal } from '../../../src/catalog/portal.ts';
import { outlineView } from '../../../src/catalog/parts/body.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ID = 'chi-thi-09-ct-du-2026-03-01-xa-thu';
const NOW = new Date('2026-11-24T05:00:00Z');

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

/** Titles in the outline of a directive with this text. */
function titlesOf(text: string): string[] {
  folder = aPortalFolder();
  folder.write(
    `documents/${ID}.md`,
    `---
type: chi-thi
symbol: 09-CT/ĐU
issuedOn: 2026-03-01
subject: Về đường ngõ
issuers: [dang-uy]
text: full
source: { name: Văn phòng Đảng ủy, checkedOn: 2026-06-01, verification: verified }
---

${text}
`,
  );
  const portal = toPortal(readPortal(folder.root).library, NOW);
  const entry = portal.find.document(ID);
  if (!entry) throw new Error(`no document ${ID}`);
  return outlineView(portal, entry).map(({ label }) => label);
}

test('a clause stands in the outline under its title', () => {
  expect(titlesOf('## Điều 1. Phạm vi\n\nÁp dụng ở xã.\n\n## II. Mục tiêu')).toEqual([
    'Điều 1. Phạm vi',
    'II. Mục tiêu',
  ]);
});

test('an outermost clause without title stands there under its first words', () => {
  const text = `1. Trưởng thôn lập danh sách hộ theo ba mức, phải đi trước, đi khi có lệnh, ở lại kê đồ.

2. Trạm Y tế trực.

   a) Ban ngày.`;

  expect(titlesOf(text)).toEqual([
    '1. Trưởng thôn lập danh sách hộ theo ba mức, phải…',
    '2. Trạm Y tế trực.',
    'a)',
  ]);
});
