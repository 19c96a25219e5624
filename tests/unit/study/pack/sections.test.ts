import { describe, expect, test } from 'vitest';
import { withHeadingsFrom } from '../../../../src/study/pack/extract.ts';
import { packSections } from '../../../../src/study/pack/sections.ts';
import type { Pack } from '../../../../src/study/pack/pack.ts';
import { aMeeting, aPack, aPackDocument, aPackedExtract } from '../../../support/study-pack.ts';

const section = (pack: Pack, id: string) =>
  packSections(pack, 2).find((it) => it.id === id)?.xhtml ?? '';
const wordsOf = (xhtml: string) => xhtml.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const withDetails = (details: Partial<Pack['meeting']['details']>) =>
  aPack({ meeting: aMeeting({ details: { ...aMeeting().details, ...details } }) });

describe('the head', () => {
  test('leaves a place to write by hand for what is not known', () => {
    expect(section(aPack(), 'mo-dau')).toContain('<li>Chủ trì: <span class="blank"></span></li>');
  });

  test('names the place for an organisation only while it is blank', () => {
    expect(wordsOf(section(aPack(), 'mo-dau'))).toContain('Tổ chức: ');
    const head = wordsOf(section(withDetails({ organisation: 'Chi bộ thôn Ba' }), 'mo-dau'));
    expect(head).toContain('Chi bộ thôn Ba');
    expect(head).not.toContain('Tổ chức: ');
  });

  test('shows what was typed as text, whatever signs are in it', () => {
    const head = section(withDetails({ topic: 'A & <b>B</b>', day: '2026-12-05' }), 'mo-dau');
    expect(head).toContain('A &amp; &lt;b&gt;B&lt;/b&gt;');
    expect(head).toContain('<li>Ngày: 05/12/2026</li>');
  });

  test('says that a portal is invented', () => {
    const { name, origin } = aPack().portal;
    const pack = aPack({ portal: { name, origin, demoNotice: 'Xã này không có thật.' } });
    expect(section(pack, 'mo-dau')).toContain('Xã này không có thật.');
  });
});

describe('the agenda', () => {
  test('names where its steps come from', () => {
    const agenda = section(aPack(), 'chuong-trinh');
    expect(agenda.match(/<li>/g)).toHaveLength(16);
    expect(agenda).toContain('href="https://tuyloc.vn/huong-dan-chuong-trinh-sinh-hoat-chi-bo/"');
    expect(agenda).not.toContain('có bớt');
  });

  test('says that it was changed where its last step is left out', () => {
    const agenda = Array.from({ length: 16 }, (_, step) => ({ step, isOut: step === 15 }));
    const xhtml = section(aPack({ meeting: aMeeting({ agenda }) }), 'chuong-trinh');
    expect(xhtml.match(/<li>/g)).toHaveLength(15);
    expect(xhtml).toContain('có bớt');
  });

  test('says that the programme was changed', () => {
    const agenda = [{ step: 0, isOut: false }, { own: 'Văn nghệ' }];
    const xhtml = section(aPack({ meeting: aMeeting({ agenda }) }), 'chuong-trinh');
    expect(wordsOf(xhtml)).toContain('có bớt, thêm hoặc xếp lại');
  });

  test('of own lines alone names no source', () => {
    const agenda = [{ own: 'Văn nghệ' }];
    expect(section(aPack({ meeting: aMeeting({ agenda }) }), 'chuong-trinh')).not.toContain(
      'tuyloc',
    );
  });
});

describe('an extract', () => {
  test('says its citation, source and day', () => {
    const words = wordsOf(section(aPack(), 'trich-van-ban'));
    expect(words).toContain(
      'Trích dẫn: khoản 1 Mục I Nghị quyết số 05-NQ/ĐU, ngày 15/01/2026 của Đảng ủy xã Thử về làm đường thôn.',
    );
    expect(words).toContain(
      'Nguồn: https://xa-thu.example/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/#muc-i/khoan-1. Cổng lấy từ: Văn phòng Đảng ủy, kiểm tra ngày 01/06/2026. Trích ngày 25/11/2026.',
    );
    expect(words).toContain('Nằm trong: I. MỤC TIÊU');
  });

  test('names its document in full at its first mention alone', () => {
    const xhtml = section(
      aPack({ extracts: [aPackedExtract(), aPackedExtract()] }),
      'trich-van-ban',
    );
    expect(wordsOf(xhtml).match(/của Đảng ủy xã Thử/g)).toHaveLength(1);
    expect(wordsOf(xhtml)).toContain('Trích dẫn: khoản 1 Mục I Nghị quyết 05-NQ/ĐU.');
  });

  test('of a document that has ended says so before its words', () => {
    const status = { ...aPackDocument().status, label: 'Hết hiệu lực', isWarning: true };
    const document = aPackDocument({ status });
    const xhtml = section(aPack({ extracts: [aPackedExtract({ document })] }), 'trich-van-ban');
    const [before = ''] = xhtml.split('Lời văn.');
    expect(before).toContain('<p class="status warning"><b>Tình trạng: Hết hiệu lực</b>');
  });

  test('of a summary says that these are not the document’s own words', () => {
    const document = aPackDocument({ text: 'summary' });
    const xhtml = section(aPack({ extracts: [aPackedExtract({ document })] }), 'trich-van-ban');
    expect(xhtml).toContain('không phải nguyên văn');
  });

  test('that is unverified says so', () => {
    const source = { ...aPackDocument().source, unverified: true };
    const document = aPackDocument({ source });
    const xhtml = section(aPack({ extracts: [aPackedExtract({ document })] }), 'trich-van-ban');
    expect(wordsOf(xhtml)).toContain('kiểm tra ngày 01/06/2026; chưa kiểm chứng.');
  });
});

test.each([
  ['<h2>A</h2><h3 class="x">B</h3>', 4, '<h4>A</h4><h5 class="x">B</h5>'],
  ['<h4>A</h4>', 3, '<h3>A</h3>'],
  ['<h2>A</h2><h4>B</h4>', 5, '<h5>A</h5><h6>B</h6>'],
  ['<p>Không có đề mục</p>', 4, '<p>Không có đề mục</p>'],
  ['<hr/><h2>A</h2>', 3, '<hr/><h3>A</h3>'],
])('headings of %s begin at level %i', (xhtml, top, after) => {
  expect(withHeadingsFrom(xhtml, top)).toBe(after);
});

describe('questions', () => {
  const question = { question: 'Ai chủ trì?', options: ['Xã', 'Thôn'], answer: 'Xã.' };
  const asked = (answers: boolean, questions = [question]) =>
    section(
      aPack({
        questions: [{ name: 'Nghị quyết 05-NQ/ĐU', questions }],
        meeting: aMeeting({
          questions: ['Thôn làm gì?', ' '],
          parts: { ...aMeeting().parts, answers },
        }),
      }),
      'cau-hoi',
    );

  test('of documents stand before the reader’s own', () => {
    const words = wordsOf(asked(false));
    expect(words).toMatch(/Về Nghị quyết 05-NQ\/ĐU.*Ai chủ trì\?.*Thôn làm gì\?/);
    expect(asked(false).match(/<li><p>/g)).toHaveLength(2);
  });

  test('without options or an answer, for discussion, stand by themselves', () => {
    const open = { question: 'Thôn ta làm gì trước?', options: [], answer: '' };
    expect(asked(true, [open])).toContain('<li><p>Thôn ta làm gì trước?</p></li>');
  });

  test('have answers only when they are asked for', () => {
    expect(asked(false)).not.toContain('Gợi ý trả lời');
    expect(wordsOf(asked(true))).toContain('Gợi ý trả lời: Xã.');
  });
});

test('the form of minutes says that it is not verified', () => {
  expect(section(aPack(), 'bien-ban')).toContain('chưa kiểm chứng');
});

test('parts that the reader leaves out are not there', () => {
  const parts = { agenda: false, questions: false, answers: false, minutes: false };
  const ids = packSections(aPack({ meeting: aMeeting({ parts }) }), 2).map(({ id }) => id);
  expect(ids).toEqual(['mo-dau', 'trich-van-ban', 'xuat-xu']);
});
