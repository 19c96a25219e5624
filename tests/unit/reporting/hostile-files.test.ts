import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { evidenceFinder } from '../../../scripts/reporting/files/find-evidence.ts';
import { TABLE_LIMITS } from '../../../scripts/reporting/files/limits.ts';
import { readTableFile } from '../../../scripts/reporting/files/read-table-file.ts';
import { unpackedSize } from '../../../scripts/reporting/files/zip-size.ts';
import type { Entry } from '../../../src/collections/library.ts';
import { EXPLAINED_MISTAKES } from '../../../src/strings/reporting-mistakes.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ruleOf(content: string | Uint8Array): Promise<string | undefined> {
  const file = join(folder, 'bang.xlsx');
  writeFileSync(file, content);
  const reading = await readTableFile(file);
  return 'rule' in reading ? reading.rule : undefined;
}

const sheet = (name: string, rows: string[][]) => ({ name, rows });
const HEADS = ['Mã nhiệm vụ', 'Tình trạng'];

describe('a file that is no table of reports is refused', () => {
  test.each([
    ['nothing at all', '', 'empty-table'],
    ['the beginning of an archive', 'PK\u0003\u0004', 'broken-workbook'],
    [
      'a workbook of an old Excel',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'old-workbook',
    ],
    ['a file of an old encoding', Buffer.from('Nhiệm vụ;Tình trạng', 'latin1'), 'legacy-encoding'],
    ['bytes of no text', Uint8Array.of(0x61, 0, 0, 0x62), 'legacy-encoding'],
    ['a quote that is not closed', 'Mã;Tình trạng\n"nv-1;xong\n', 'broken-csv'],
    ['a CSV file of too many rows', 'a;b\n'.repeat(TABLE_LIMITS.rows + 1), 'table-too-long'],
    ['too many bytes', new Uint8Array(TABLE_LIMITS.bytes + 1), 'table-too-big'],
  ])('%s', async (_case, content, rule) => {
    expect(await ruleOf(content)).toBe(rule);
    expect(EXPLAINED_MISTAKES.has(rule)).toBe(true);
  });

  test('a workbook without anything in it', async () => {
    expect(await ruleOf(await writeXlsx({ sheets: [sheet('Trống', [])] }))).toBe('empty-table');
  });

  test('a workbook of two tables of reports; other sheets are left aside', async () => {
    const [one, two] = [sheet('Một', [HEADS]), sheet('Hai', [HEADS])];
    expect(await ruleOf(await writeXlsx({ sheets: [one, two] }))).toBe('several-sheets');
    writeFileSync(
      join(folder, 'hai.xlsx'),
      await writeXlsx({ sheets: [sheet('Bìa', [['BÁO CÁO']]), one] }),
    );
    expect(await readTableFile(join(folder, 'hai.xlsx'))).toMatchObject({
      table: { sheet: 'Một' },
      otherSheets: ['Bìa'],
    });
  });

  test('a workbook of too many rows', async () => {
    const rows = Array.from({ length: TABLE_LIMITS.rows + 1 }, () => ['a']);
    expect(await ruleOf(await writeXlsx({ sheets: [sheet('Dài', rows)] }))).toBe('table-too-long');
  });

  test('a folder, and a file that is not there', async () => {
    expect(await readTableFile(folder)).toEqual({ rule: 'no-such-table' });
    expect(await readTableFile(join(folder, 'khong.xlsx'))).toEqual({ rule: 'no-such-table' });
  });
});

describe('an archive that unpacks without end', () => {
  const packed = deflateRawSync(Buffer.alloc(TABLE_LIMITS.unpackedBytes + 1, 'a'));

  test('is refused before it is unpacked', async () => {
    expect(await ruleOf(anArchive(packed, TABLE_LIMITS.unpackedBytes + 1))).toBe('table-too-big');
  });

  test.each([0, 0xffffffff])('is refused when it hides its size as %d', (size) => {
    expect(unpackedSize(anArchive(packed, size))).toBe(Infinity);
  });

  test('is refused when it tells a size that is not true', async () => {
    expect(await ruleOf(anArchive(packed, 1000))).toBe('broken-workbook');
  });
});

describe('files that a table names', () => {
  const plan = { files: [{ name: 'bien-ban.txt' }] } as Entry<'plans'>;
  const place = join(folder, 'bang');
  mkdirSync(join(place, 'anh'), { recursive: true });
  writeFileSync(join(folder, 'bi-mat.txt'), 'bí mật');
  writeFileSync(join(place, 'anh', 'a.txt'), 'a');
  writeFileSync(join(place, 'Báo cáo.txt'.normalize('NFD')), 'b');
  writeFileSync(join(place, 'anh.png'), 'không phải ảnh');
  writeFileSync(join(place, 'trang.html'), '<script>');
  writeFileSync(join(place, 'trong.txt'), '');
  symlinkSync(join(folder, 'bi-mat.txt'), join(place, 'lien-ket.txt'));

  test.each([
    ['an attachment of the plan', 'bien-ban.txt', { attachment: 'bien-ban.txt' }],
    ['a file below the table', 'anh\\a.txt', { file: join(place, 'anh/a.txt') }],
    [
      'a name composed otherwise',
      'Báo cáo.txt',
      { file: join(place, 'Báo cáo.txt'.normalize('NFD')) },
    ],
    ['a path that leads up', '../bi-mat.txt', { rule: 'evidence-outside' }],
    ['a path from the root', '/etc/hostname', { rule: 'evidence-outside' }],
    ['a path of another drive', 'C:\\bi-mat.txt', { rule: 'evidence-outside' }],
    ['a link that leads out', 'lien-ket.txt', { rule: 'evidence-outside' }],
    ['nothing', 'khong.txt', { rule: 'no-such-evidence' }],
    ['a folder', 'anh', { rule: 'no-such-evidence' }],
    ['an empty file', 'trong.txt', { rule: 'evidence-empty' }],
    ['a page', 'trang.html', { rule: 'attachment-type' }],
    ['a picture that is none', 'anh.png', { rule: 'picture-broken' }],
  ])('%s', (_case, name, found) => {
    expect(evidenceFinder(plan, place)(name)).toEqual(found);
    if ('rule' in found) expect(EXPLAINED_MISTAKES.has(found.rule)).toBe(true);
  });
});

/** An archive of one workbook part that says it unpacks to so many bytes. */
function anArchive(packed: Uint8Array, size: number): Uint8Array {
  const name = Buffer.from('[Content_Types].xml');
  const sizes = (entry: Buffer, at: number) => {
    entry.writeUInt32LE(packed.length, at);
    entry.writeUInt32LE(size, at + 4);
    entry.writeUInt16LE(name.length, at + 8);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  sizes(local, 18);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  sizes(central, 20);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}
