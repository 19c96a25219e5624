import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { RELATION_KINDS } from '../../../src/domain/relation.ts';
import { TASK_STATES } from '../../../src/domain/task.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { COLLECTION_NAMES } from '../../../src/schemas/collections.ts';
import { deadlineSchema } from '../../../src/schemas/deadline.ts';
import { studyMatter } from '../../../src/schemas/study.ts';
import { blocksOf } from './guide-pages.ts';

const guide = readFileSync('docs/editing.md', 'utf8');
const blocks = blocksOf(guide);
const templates = blocks.filter(({ path }) => path);
const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

beforeAll(async () => {
  for (const { path, code } of templates) write(path, code);
  const create = { width: 4, height: 3, channels: 3, background: '#ffffff' } as const;
  const picture = await sharp({ create }).jpeg().toBuffer();
  for (const name of ['mat-duong.jpg', 'ranh-nuoc.jpg']) {
    write(`articles/2026/duong-thon-giua/${name}`, picture);
  }
  write('documents/chi-thi-01-ct-du-2026-02-01-xa-minh-hoa/toan-van.pdf', '%PDF-1.4\n');
  write('plans/ke-hoach-02-kh-du-2026-02-10-xa-minh-hoa/bien-ban.pdf', '%PDF-1.4\n');
});

/** Fields that the guide shows apart from a whole file. */
function fieldsShown(): object[] {
  return blocks
    .filter(({ language, path }) => language === 'yaml' && !path)
    .map(({ code }) => parse(code) as object);
}

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the templates of the editing guide', () => {
  test('show every collection and the site', () => {
    const shown = new Set(templates.map(({ path }) => path.split(/[/.]/)[0]));
    expect([...shown].sort()).toEqual([...COLLECTION_NAMES, 'site'].sort());
  });

  test('make a whole portal without a mistake', () => {
    expect(checkPortal(root).problems).toEqual([]);
  });

  test('make fields that an article may have', () => {
    const article = templates.find(({ path }) => path.startsWith('articles/'));
    const whole = parse(splitFrontMatter(article?.code ?? '')?.yaml ?? '') as object;
    const parts = fieldsShown().filter((fields) => !('study' in fields));
    expect(parts.length).toBeGreaterThan(1);
    for (const fields of parts) {
      expect(articleSchema.safeParse({ ...whole, ...fields }).error).toBeUndefined();
    }
  });

  test('make study matter that a document may have', () => {
    const [matter] = fieldsShown().flatMap((fields) => ('study' in fields ? [fields.study] : []));
    expect(studyMatter.safeParse(matter).error).toBeUndefined();
  });

  test('write deadlines as the schema reads them, one of each kind', () => {
    const written = [...guide.matchAll(/^\|.*`(\{ kind: [^`]+\})`\s*\|$/gm)].map(
      ([, yaml = '']) => deadlineSchema.parse(parse(yaml)).kind,
    );
    const kinds = deadlineSchema.options.map(({ shape }) => shape.kind.value);
    expect(written).toEqual(kinds);
  });

  test('name every state of a task and every relation of documents', () => {
    const named = [...guide.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([\w-]+)`/g)].map(([, word]) => word),
    );
    expect(named).toEqual(expect.arrayContaining([...RELATION_KINDS, ...TASK_STATES]));
  });
});
