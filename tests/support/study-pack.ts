import { MEETING_STEPS } from '../../src/strings/pack.ts';
import type { HeldDocument, PackedExtract } from '../../src/study/pack/assemble.ts';
import type { PackClause, PackDocument } from '../../src/study/pack/document.ts';
import { blankMeeting, type Meeting } from '../../src/study/pack/meeting.ts';
import type { Pack } from '../../src/study/pack/pack.ts';

/** Valid values of a study pack; a test states only what it is about. */

export function aPackClause(id: string, overrides: Partial<PackClause> = {}): PackClause {
  const level = id.split('/').length;
  return { id, title: `Tiêu đề ${id}`, words: `điều khoản ${id}`, level, former: [], ...overrides };
}

export function aPackDocument(overrides: Partial<PackDocument> = {}): PackDocument {
  return {
    id: 'nghi-quyet-05-nq-du-2026-01-15-xa-thu',
    address: '/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/',
    name: 'Nghị quyết 05-NQ/ĐU',
    subject: 'Về làm đường thôn',
    mention: {
      first: 'Nghị quyết số 05-NQ/ĐU, ngày 15/01/2026 của Đảng ủy xã Thử về làm đường thôn',
      later: 'Nghị quyết 05-NQ/ĐU',
    },
    status: {
      label: 'Còn hiệu lực',
      reason: 'theo Công báo',
      isWarning: false,
      unverified: false,
      asOf: '24/11/2026',
    },
    text: 'full',
    source: { name: 'Văn phòng Đảng ủy', checkedOn: '01/06/2026', unverified: false },
    clauses: [
      aPackClause('muc-i', { title: 'I. MỤC TIÊU', words: 'Mục I' }),
      aPackClause('muc-i/khoan-1', { title: '1. Đường thôn', words: 'khoản 1 Mục I' }),
      aPackClause('muc-i/khoan-1/diem-a', { words: 'điểm a khoản 1 Mục I' }),
      aPackClause('muc-i/khoan-2', { words: 'khoản 2 Mục I' }),
      aPackClause('muc-ii', { title: 'II. TỔ CHỨC THỰC HIỆN', words: 'Mục II' }),
    ],
    retired: [],
    questions: [],
    ...overrides,
  };
}

/** A document with a paragraph for each clause, which says the clause's id. */
export function aHeldDocument(facts = aPackDocument()): HeldDocument {
  const words = facts.clauses.map(({ id }) => [id, `<p>Lời văn ${id}.</p>`] as const);
  return { facts, words: new Map([['', '<p>Mở đầu.</p>'], ...words]) };
}

export function aPackedExtract(overrides: Partial<PackedExtract> = {}): PackedExtract {
  const document = aPackDocument();
  const [section, clause] = document.clauses;
  if (!section || !clause) throw new Error('no clauses');
  return {
    place: 0,
    document,
    clause,
    parents: [section],
    words: ['<p>Lời văn.</p>'],
    ...overrides,
  };
}

export function aMeeting(overrides: Partial<Meeting> = {}): Meeting {
  return { ...blankMeeting(MEETING_STEPS.length), ...overrides };
}

export function aPack(overrides: Partial<Pack> = {}): Pack {
  return {
    meeting: aMeeting(),
    steps: MEETING_STEPS,
    extracts: [aPackedExtract()],
    questions: [],
    portal: { name: 'Cổng thông tin xã Thử', origin: 'https://xa-thu.example' },
    address: 'https://xa-thu.example/sinh-hoat/?chon=nghi-quyet-05-nq-du-2026-01-15-xa-thu~muc-i',
    day: '25/11/2026',
    ...overrides,
  };
}
