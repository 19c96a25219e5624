import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOffice } from '../../scripts/word/find-office.ts';
import { writeReport } from '../../src/study/notes/word/write-report.ts';
import { aNote, NOTED_DOCUMENT, NOTE_SOURCE } from '../support/notes.ts';

const LETTERS = 'Ặ ệ ữ Ố Ưỡn ỹ đ — khuyến nghị, thuỷ lợi';
const NOTES = [
  aNote({ id: 'a', kind: 'main', text: LETTERS }),
  aNote({ id: 'b', kind: 'action', text: 'Vận động hiến đất.' }),
];

/** A report as LibreOffice reads it, in its own flat format. */
function opened(folder: string): Document {
  const office = findOffice();
  if (!office) throw new Error('No LibreOffice found: see docs/testing.md.');
  const file = join(folder, 'thu-hoach.docx');
  writeFileSync(file, writeReport(NOTES, NOTE_SOURCE));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, file];
  const { stderr } = spawnSync(office, words, { encoding: 'utf8' });
  try {
    const text = readFileSync(join(folder, 'thu-hoach.fodt'), 'utf8');
    return new DOMParser().parseFromString(text, 'text/xml');
  } catch (cause) {
    throw new Error(`LibreOffice cannot open the report: ${stderr}`, { cause });
  }
}

describe('LibreOffice opens a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  let tree: Document;

  beforeAll(() => {
    tree = opened(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const all = (name: string) => [...tree.getElementsByTagName(name)];
  const wordsOf = (name: string) => all(name).map(({ textContent }) => textContent);
  /** Styles of a paragraph, from its own to the one all stand on. */
  const stylesOf = (name: string | null): string[] => {
    const style = all('style:style').find((it) => it.getAttribute('style:name') === name);
    const parent = style?.getAttribute('style:parent-style-name');
    return [name ?? '', ...(parent ? stylesOf(parent) : [])];
  };

  test('with its headings', () => {
    expect(wordsOf('text:h')).toEqual(
      expect.arrayContaining([
        'I. Nhận thức và những điểm mới của văn bản',
        '2. Những điểm mới',
        'II. Liên hệ bản thân và việc sẽ làm',
      ]),
    );
  });

  test('with its quotations as quotations', () => {
    const quotation = `“${NOTES[0]?.anchor.quotation ?? ''}”`;
    const quoted = all('text:p').filter(({ textContent }) => textContent === quotation);
    expect(quoted).toHaveLength(2);
    for (const it of quoted) {
      // Older and newer releases name the style otherwise.
      expect(stylesOf(it.getAttribute('text:style-name')).join()).toMatch(/Quote|Quotations/);
    }
  });

  test('with its Vietnamese letters', () => {
    expect(wordsOf('text:p')).toContain(LETTERS);
  });

  test('with links to the clauses', () => {
    const links = all('text:a').map((it) => it.getAttribute('xlink:href'));
    expect(links).toContain(`https://xa.example${NOTED_DOCUMENT.address}#dieu-4/khoan-1`);
  });

  test('with the margins and letters of offices', () => {
    const pages = all('style:page-layout-properties').map((page) =>
      ['left', 'right', 'bottom'].map((side) =>
        Math.round(lengthOf(page.getAttribute(`fo:margin-${side}`) ?? '')),
      ),
    );
    expect(pages).toContainEqual([30, 15, 20]);
    const fonts = all('style:text-properties').map((it) => it.getAttribute('style:font-name'));
    expect(fonts).toContain('Times New Roman');
  });
});

/** A length as LibreOffice writes it, in millimetres. */
function lengthOf(text: string): number {
  const inMillimetres = { in: 25.4, cm: 10, mm: 1 };
  const unit = /(in|cm|mm)$/.exec(text)?.[1] as keyof typeof inMillimetres | undefined;
  return parseFloat(text) * (unit ? inMillimetres[unit] : Number.NaN);
}
