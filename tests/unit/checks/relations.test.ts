import { afterEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { explain } from '../../../src/strings/problems.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const SOURCE = '{ name: Sổ văn bản, checkedOn: 2026-06-01, verification: verified }';
const OLD = 'chi-thi-07-ct-du-2025-08-01-xa-thu';
const NEW = 'chi-thi-09-ct-du-2026-03-01-xa-thu';
const fileOf = (id: string) => `documents/${id}.md`;
const replacing = (id: string) => `{ kind: replaces, document: ${id}, quotation: Thay thế. }`;

/** A directive of the invented commune, named by its number and day. */
function aDirective(number: string, day: string, fields = ''): string {
  return `---
type: chi-thi
symbol: ${number}-CT/ĐU
issuedOn: ${day}
subject: Về một việc
issuers: [dang-uy]
text: stub
source: ${SOURCE}
${fields}
---
`;
}

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

function problemsWith(files: Record<string, string>) {
  folder = aPortalFolder();
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  return checkPortal(folder.root).problems;
}

const pair = (older: string, newer: string) => ({
  [fileOf(OLD)]: aDirective('07', '2025-08-01', older),
  [fileOf(NEW)]: aDirective('09', '2026-03-01', newer),
});

describe('relations that cannot be true are refused, at their own line', () => {
  test.each<[what: string, files: Record<string, string>, found: object]>([
    [
      'a document that replaces a younger one',
      pair(`relations: [${replacing(NEW)}]`, ''),
      { file: fileOf(OLD), rule: 'relation-target-younger', field: 'relations.0.kind', line: 9 },
    ],
    [
      'a document that replaces a younger one outside the portal',
      pair(
        'relations: [{ kind: repeals, outside: { symbol: 1-QĐ/TW, issuedOn: 2026-01 }, quotation: Bỏ. }]',
        '',
      ),
      { file: fileOf(OLD), rule: 'relation-target-younger' },
    ],
    [
      'a document that replaces itself',
      pair('', `relations: [${replacing(NEW)}]`),
      { file: fileOf(NEW), rule: 'relation-to-itself', field: 'relations.0.document' },
    ],
    [
      'a replacement that nothing states',
      pair('', `relations: [{ kind: replaces, document: ${OLD} }]`),
      { file: fileOf(NEW), rule: 'relation-unsaid', field: 'relations.0.kind' },
    ],
    [
      'a document stated in force after it was replaced',
      pair(
        `statedStatus: { status: in-force, on: 2026-05-01, source: ${SOURCE} }`,
        `relations: [${replacing(OLD)}]`,
      ),
      { file: fileOf(OLD), rule: 'stated-after-end', field: 'statedStatus.status' },
    ],
    [
      'a document stated in force after its own term',
      pair(
        `expiresOn: 2025-12-31\nstatedStatus: { status: in-force, on: 2026-05-01, source: ${SOURCE} }`,
        '',
      ),
      { file: fileOf(OLD), rule: 'stated-after-end' },
    ],
    [
      'documents that replace and amend one another in a circle',
      pair(
        `relations: [{ kind: amends, document: ${NEW}, quotation: Sửa. }]`,
        `relations: [${replacing(OLD)}]`,
      ),
      { rule: 'relation-circle', field: 'relations.0.document' },
    ],
    [
      'a document of the province that carries out one of the commune',
      {
        ...pair('', `relations: [{ kind: implements, document: ${OLD} }]`),
        'bodies.yaml': `- { id: dang-uy, name: Đảng ủy xã Thử, kind: party, level: province, place: xa-thu }
- { id: uy-ban, name: Ủy ban, kind: people-committee, level: commune, place: xa-thu }
- { id: dang-uy-cu, name: Đảng ủy cũ, kind: party, level: commune }
`,
        [fileOf(OLD)]: aDirective('07', '2025-08-01').replace('[dang-uy]', '[uy-ban]'),
      },
      { file: fileOf(NEW), rule: 'implements-lower', field: 'relations.0.document' },
    ],
  ])('%s', (_what, files, found) => {
    const problems = problemsWith(files);
    const problem = problems.find(({ rule }) => rule === (found as { rule: string }).rule);

    expect(problem).toMatchObject(found);
    expect(problem && explain(problem)).toMatch(/Hãy/);
  });

  test.each<[what: string, files: Record<string, string>]>([
    ['replaces an older one, in its own words', pair('', `relations: [${replacing(OLD)}]`)],
    [
      'replaces one as a source tells',
      pair('', `relations: [{ kind: replaces, document: ${OLD}, source: ${SOURCE} }]`),
    ],
    [
      'replaces one of a year that may be the same',
      pair(
        '',
        'relations: [{ kind: replaces, outside: { symbol: 20-QĐ/TW, issuedOn: 2026 }, quotation: Thay. }]',
      ),
    ],
    [
      'replaces one that was stated in force before',
      pair(
        `statedStatus: { status: in-force, on: 2026-02-01, source: ${SOURCE} }`,
        `relations: [${replacing(OLD)}]`,
      ),
    ],
    [
      'replaces clauses of one that stays in force',
      pair(
        `statedStatus: { status: in-force, on: 2026-05-01, source: ${SOURCE} }`,
        `relations: [{ kind: replaces, document: ${OLD}, clauses: [dieu-5], quotation: Thay Điều 5. }]`,
      ),
    ],
    [
      'names a related document without more',
      pair('', `relations: [{ kind: related, document: ${OLD} }]`),
    ],
  ])('nothing is said of a document that %s', (_what, files) => {
    expect(problemsWith(files)).toEqual([]);
  });

  test('a circle is told once, with all its documents', () => {
    const third = 'chi-thi-11-ct-du-2026-04-01-xa-thu';
    const problems = problemsWith({
      ...pair(`relations: [${replacing(third)}]`, `relations: [${replacing(OLD)}]`),
      [fileOf(third)]: aDirective('11', '2026-04-01', `relations: [${replacing(NEW)}]`),
    });
    const circles = problems.filter(({ rule }) => rule === 'relation-circle');

    expect(circles).toHaveLength(1);
    expect(circles[0]?.values['circle']).toBe([OLD, third, NEW, OLD].join(' → '));
  });
});
