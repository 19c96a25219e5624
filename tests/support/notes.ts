import type { Anchor } from '../../src/study/notes/anchor.ts';
import type { NoteSource } from '../../src/study/notes/note-file.ts';
import { newNote, type Note, type NotedDocument } from '../../src/study/notes/note.ts';

export const NOTED_DOCUMENT: NotedDocument = {
  id: 'nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa',
  name: 'Nghị quyết số 05/NQ-HĐND',
  subject: 'Về cứng hoá đường thôn',
  citation:
    'Nghị quyết số 05/NQ-HĐND ngày 15 tháng 7 năm 2026 của Hội đồng nhân dân xã Minh Hoạ về cứng hoá đường thôn',
  address: '/nghi-quyet/nghi-quyet-05-nq-hdnd-2026-07-15-xa-minh-hoa/',
};

const ANCHOR: Anchor = {
  clause: 'dieu-4/khoan-1',
  words: 'khoản 1 Điều 4',
  quotation: 'cứng hoá 12 km đường thôn',
  before: 'Xã chủ động bố trí ngân sách để',
  after: 'trong năm 2026.',
};

/** A valid note of its first revision; a test states only what it is about. */
export function aNote(overrides: Partial<Note> = {}): Note {
  const made = newNote(
    {
      id: '0d6c3f0e-6f0b-4f0e-8f3e-1b1c0d2e3f40',
      document: NOTED_DOCUMENT,
      anchor: ANCHOR,
      kind: 'main',
      text: 'Đường thôn mình nằm trong danh mục này.',
    },
    '2026-11-25T03:00:00.000Z',
  );
  return { ...made, ...overrides };
}

export const NOTE_SOURCE: NoteSource = {
  site: 'Cổng xã Minh Hoạ',
  origin: 'https://xa.example',
  page: 'https://xa.example/ghi-chep/',
  timeZone: 'Asia/Ho_Chi_Minh',
  at: '2026-11-25T20:00:00.000Z',
};
