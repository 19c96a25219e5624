import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal } from '../../../src/catalog/portal.ts';
import { documentMarkdownViews } from '../../../src/catalog/views/document-markdown.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const STUB = 'documents/chi-thi-01-ct-du-2026-02-01-xa-thu.md';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function headOf(collection: 'resolutions' | 'documents' | 'plans'): string {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  const portal = toPortal(library, new Date('2026-11-24T05:00:00Z'));
  return documentMarkdownViews(portal, collection)[0]?.view.head ?? '';
}

test('force is told with its reason and day', () => {
  expect(headOf('resolutions')).toMatch(
    /^- Hiệu lực: Còn hiệu lực; .*tính đến ngày 24\/11\/2026$/m,
  );
});

test('what secondary sources alone tell says so', () => {
  expect(headOf('documents')).toContain('chưa kiểm chứng');
});

test('a plan lists its tasks with state and deadline', () => {
  expect(headOf('plans')).toMatch(/^- 1\. .*Chủ trì: .*$/m);
});

test('signs of Markdown in a subject stay signs', () => {
  folder.replace(STUB, 'subject: Về vệ sinh đường thôn', 'subject: "Về [vệ sinh] *đường* <thôn>"');
  expect(headOf('documents')).toContain('Về \\[vệ sinh\\] \\*đường\\* \\<thôn\\>');
});

test('a withdrawal is said in one quotation, whatever its lines', () => {
  folder.replace(
    STUB,
    'text: stub',
    'text: stub\nwithdrawn:\n  on: 2026-10-01\n  why: |-\n    Đăng nhầm.\n    # Không phải tiêu đề',
  );
  expect(headOf('documents')).toMatch(/^> .*Đăng nhầm\. # Không phải tiêu đề$/m);
});
