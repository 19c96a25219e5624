import { expect, test } from 'vitest';
import type { MarkedWords } from '../../src/catalog/parts/change-words.ts';
import MarkedText from '../../src/components/history/MarkedText.astro';
import NotesFold from '../../src/components/history/NotesFold.astro';
import VersionList from '../../src/components/history/VersionList.astro';
import { render, wordsOf } from './render.ts';

const text: MarkedWords[] = [
  { kind: 'kept', text: 'có từ ' },
  { kind: 'removed', text: '16' },
  { kind: 'kept', text: ' ' },
  { kind: 'added', text: '10 <hộ>' },
  { kind: 'kept', text: ' trở lên.' },
];

test('what went and what came is marked, and said to those who do not see it', async () => {
  const html = await render(MarkedText, { text });
  expect(html).toMatch(/<del>.*16.*<\/del> <ins>.*10 &lt;hộ&gt;.*<\/ins> trở lên\./);
  expect(await wordsOf(MarkedText, { text })).toContain(
    'có từ bỏ đi: 16 (hết) thêm vào: 10 &lt;hộ&gt; (hết) trở lên.',
  );
});

const day = { iso: '2026-08-05', text: '05/08/2026' };

test('notes fold under a line that counts them; without notes there is no line', async () => {
  const notes = [{ date: day, what: 'Sửa lỗi chép ở Điều 1.' }];
  expect(await wordsOf(NotesFold, { notes })).toContain('Những lần sửa (1) 05/08/2026 Sửa lỗi');
  expect((await wordsOf(NotesFold, { notes: [] })).trim()).toBe('');
});

test('a version says what it is compared with, that only its form changed, or why it is not shown', async () => {
  const since = { iso: '2026-07-20', text: '20/07/2026' };
  const words = await wordsOf(VersionList, {
    versions: [
      { day, since, changes: [] },
      { day: since, changes: [], withheld: 'Có tên riêng.' },
      { day: { iso: '2026-07-01', text: '01/07/2026' }, changes: [] },
    ],
  });
  expect(words).toMatch(/Bản ngày 05\/08\/2026 So với bản ngày 20\/07\/2026 ?: Không đổi chữ nào/);
  expect(words).toContain('Bản ngày 20/07/2026 Lời văn của ngày này không đăng lại. Lý do: Có tên');
  expect(words).toContain('Bản ngày 01/07/2026 Bản sớm nhất được ghi lại.');
});
