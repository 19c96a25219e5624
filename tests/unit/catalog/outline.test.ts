import { afterEach, expect, test } from 'vitest';
import { toPortal } from '../../../src/catalog/portal.ts';
import { outlineView } from '../../../src/catalog/parts/body.ts';
import { readPortal } from '../../../src/collections/reading/read-portal.ts';
import { DIRECTIVE, writeDirective } from '../../support/directive.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const NOW = new Date('2026-11-24T05:00:00Z');

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

/** Titles in the outline of a directive with this text. */
function titlesOf(text: string): string[] {
  folder = aPortalFolder();
  writeDirective(folder, { text, form: 'full' });
  const portal = toPortal(readPortal(folder.root).library, NOW);
  const entry = portal.find.document(DIRECTIVE);
  if (!entry) throw new Error(`no document ${DIRECTIVE}`);
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
