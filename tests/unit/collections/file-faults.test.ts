import { afterEach, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { fixTexts } from '../../../scripts/checks/fix-texts.ts';
import { explain, EXPLAINED_RULES } from '../../../src/strings/problems.ts';
import { aPortalFolder, FIXTURE_PORTAL, type PortalFolder } from '../../support/portal-folder.ts';

const ARTICLE = 'articles/2026/truong-moi.md';
const GUIDE = 'guides/hoi-dap.mdx';
const article = readFileSync(`${FIXTURE_PORTAL}/${ARTICLE}`, 'utf8');
const guide = readFileSync(`${FIXTURE_PORTAL}/${GUIDE}`, 'utf8');

let folder: PortalFolder | undefined;
afterEach(() => folder?.dispose());

function problemsWith(files: Record<string, string | Uint8Array>) {
  folder = aPortalFolder();
  for (const [file, content] of Object.entries(files)) folder.write(file, content);
  return checkPortal(folder.root).problems;
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

const FAULTS: [
  what: string,
  file: string,
  content: string | Uint8Array,
  rule: string,
  field: string,
][] = [
  [
    'broken YAML',
    ARTICLE,
    article.replace('title: ', 'title: [').replace('section', '\tsection'),
    'yaml-syntax',
    '',
  ],
  [
    'a doubled key',
    ARTICLE,
    article.replace('section:', 'title: Hai\nsection:'),
    'yaml-syntax',
    '',
  ],
  ['no front matter', ARTICLE, 'Chỉ có nội dung.\n', 'no-front-matter', ''],
  ['front matter never closed', ARTICLE, article.replace(/\n---\n/, '\n'), 'no-front-matter', ''],
  [
    'decomposed text in a field',
    ARTICLE,
    article.replace(/title: .*/, (it) => it.normalize('NFD')),
    'nfc',
    'title',
  ],
  [
    'a character in a field that shows nothing',
    ARTICLE,
    article.replace(/title: .*/, 'title: "Trường\\u0007 mới"'),
    'control-character',
    'title',
  ],
  [
    'decomposed text in the body',
    ARTICLE,
    article.replace(/Trường tiểu học xã.*/, (it) => it.normalize('NFD')),
    'nfc',
    'body',
  ],
  [
    'a decomposed file name',
    'articles/2026/đường-mới.md'.normalize('NFD'),
    article,
    'file-name-nfc',
    '',
  ],
  ['a file name with marks', 'articles/2026/đường-mới.md', article, 'file-name', ''],
  ['a byte order mark', ARTICLE, `\uFEFF${article}`, 'byte-order-mark', ''],
  ['UTF-16', ARTICLE, utf16(article), 'utf-16', ''],
  [
    'a legacy encoding',
    ARTICLE,
    Buffer.from('---\ntitle: NghÞ quyÕt\n---\n', 'latin1'),
    'not-utf-8',
    '',
  ],
  ['unclosed MDX', GUIDE, guide.replace('</Steps>', ''), 'mdx-syntax', 'body'],
  ['an import in MDX', GUIDE, `${guide}\n\nimport x from './x.js'\n`, 'mdx-code', 'body'],
  ['an expression in MDX', GUIDE, `${guide}\n\nHôm nay {new Date()}\n`, 'mdx-code', 'body'],
  ['an unknown component', GUIDE, `${guide}\n\n<Video id="1" />\n`, 'unknown-component', 'body'],
  ['raw HTML', ARTICLE, `${article}\n<script>alert(1)</script>\n`, 'raw-html', 'body'],
  ['raw HTML in a line', ARTICLE, `${article}\nMột <b onclick="x">chữ</b>.\n`, 'raw-html', 'body'],
  [
    'a missing picture in the body',
    ARTICLE,
    `${article}\n![Ảnh](khong-co.jpg)\n`,
    'missing-picture',
    'body',
  ],
  [
    'a missing cover',
    ARTICLE,
    article.replace('---\n\nT', 'cover: { picture: mat.jpg, alt: Ảnh, credit: Ban }\n---\n\nT'),
    'missing-picture',
    'cover.picture',
  ],
  ['a folder named like a file', 'articles/2026/x.md/y.md', article, 'folder-named-like-file', ''],
  ['a stray file', 'resolutions/ghi-chu.txt', 'x', 'stray-file', ''],
  [
    'an SVG with a script',
    'articles/2026/duong-thon-ba/xau.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'svg-code',
    '',
  ],
  ['a site file that is gone', 'site.yaml', '', 'missing', 'name'],
];

describe('a fault of a file is named by file, field and rule', () => {
  test.each(FAULTS)('%s', (_what, file, content, rule, field) => {
    const problems = problemsWith({ [file]: content });
    const expected = rule === 'folder-named-like-file' ? 'articles/2026/x.md' : file;
    expect(problems).toContainEqual(expect.objectContaining({ file: expected, rule, field }));
  });

  test('all faults of all files come in one run, each with words for an editor', () => {
    const files = Object.fromEntries(
      FAULTS.slice(0, -1).map(([, file, content], index) => [
        file.replace(/truong-moi|hoi-dap/, (it) => `${it}-${index}`),
        content,
      ]),
    );
    const problems = problemsWith(files);
    for (const [index, [, file, , rule]] of FAULTS.slice(0, -1).entries()) {
      const name = file.replace(/truong-moi|hoi-dap/, (it) => `${it}-${index}`);
      expect(
        problems.some((it) => name.startsWith(it.file) && it.rule === rule),
        name,
      ).toBe(true);
    }
    for (const problem of problems) {
      expect(EXPLAINED_RULES).toContain(problem.rule);
      expect(explain(problem)).not.toMatch(/undefined|\n/);
    }
  });

  test('check --fix composes text, removes the mark, and does nothing the second time', () => {
    folder = aPortalFolder();
    folder.write(ARTICLE, `\uFEFF${article.normalize('NFD')}`);
    expect(fixTexts(folder.root)).toHaveLength(1);
    expect(checkPortal(folder.root).problems).toEqual([]);
    expect(fixTexts(folder.root)).toEqual([]);
  });
});
