import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { termNotes } from '../../../src/catalog/parts/term-notes.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ID = 'nghi-quyet-05-nq-du-2026-01-15-xa-thu';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
  folder.append(
    'glossary.yaml',
    '- { id: duong-ngo, term: Đường ngõ, definition: Đường trong xóm. }\n' +
      '- { id: mot-tuyen, term: một tuyến, definition: Một con đường. }\n',
  );
  folder.append(`resolutions/${ID}.md`, '\nLập hồ sơ từng đường ngõ, từng một tuyến.\n');
});
afterEach(() => folder.dispose());

function notes(): [string, string[]][] {
  const portal = toPortal(checkPortal(folder.root).library, new Date('2026-11-24T05:00:00Z'));
  const entry = portal.find.document(ID);
  if (!entry) throw new Error('no document');
  return [...termNotes(portal, entry)].map(([id, list]) => [
    id,
    list.map(({ link }) => link.label),
  ]);
}

test('a term is explained once, beside the clause that uses it first', () => {
  expect(Object.fromEntries(notes())).toMatchObject({ 'muc-i/khoan-2/diem-a': ['một tuyến'] });
  expect(notes().flatMap(([, terms]) => terms.filter((it) => it === 'Đường ngõ'))).toHaveLength(1);
});

test('a term inside another word is none', () => {
  folder.append('glossary.yaml', '- { id: tuyen-t, term: tuyế, definition: Không có. }\n');
  expect(notes().flatMap(([, terms]) => terms)).not.toContain('tuyế');
});
