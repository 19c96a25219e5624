import { describe, expect, test } from 'vitest';
import NewPoints from '../../src/components/study/NewPoints.astro';
import StudyTerms from '../../src/components/study/StudyTerms.astro';
import StudyText from '../../src/components/study/StudyText.astro';
import StudyTimeline from '../../src/components/study/StudyTimeline.astro';
import type { StudyMatter } from '../../src/catalog/views/study-parts.ts';
import type { NotedView } from '../../src/catalog/parts/noted.ts';
import { NOTED_DOCUMENT } from '../support/notes.ts';
import { render, wordsOf } from './render.ts';
import { aBody, aClause } from './views.ts';

const aMatter = (overrides: Partial<StudyMatter>): StudyMatter => ({
  gist: [],
  replaced: [],
  newPoints: [],
  events: [],
  terms: [],
  questions: [],
  ...overrides,
});

describe('the text to study', () => {
  const clause = aClause();
  const section = { clause, html: '<p>Chữ.</p>' };
  const noted: NotedView = {
    document: { ...NOTED_DOCUMENT, name: 'Nghị quyết 05' },
    retired: [{ ids: ['muc-ii', 'muc-v'], why: 'Bị bãi bỏ.' }],
    basePath: '/cong/',
    page: '/cong/ghi-chep/',
  };
  const view = { id: 'nghi-quyet-05', body: aBody({ clauses: [clause] }), noted };

  test('stands by itself in one box with the id of its document, the reader’s notes behind it', async () => {
    const body = { html: section.html, sections: [section] };
    const html = await render(StudyText, { view, body });
    expect(html).toMatch(
      /<div data-study-text data-document="nghi-quyet-05"> <section id="muc-iii\/khoan-2".*<p>Chữ\.<\/p>.*<\/section> <\/div> <aside data-study-notes aria-label="[^"]+">/,
    );
  });

  test('hands what notes keep of the document to the reader’s notes', async () => {
    const body = { html: section.html, sections: [section] };
    const html = await render(StudyText, { view, body });
    expect(html).toMatch(/<study-notes [^>]*data-base="\/cong\/" data-name="Nghị quyết 05"/);
    expect(html).toContain('<li data-clause="muc-ii muc-v">Bị bãi bỏ.</li>');
    expect(html).toContain('href="/cong/ghi-chep/"');
  });

  test('without clauses is one run of prose in such a box', async () => {
    const body = { html: section.html, sections: [{ clause: null, html: section.html }] };
    const html = await render(StudyText, { view: { ...view, body: aBody() }, body });
    expect(html).toContain(
      '<div class="prose" data-study-text data-document="nghi-quyet-05"><p>Chữ.</p></div>',
    );
  });
});

describe('new points', () => {
  const points = (quotations: object[]) =>
    wordsOf(NewPoints, {
      matter: aMatter({
        replaced: [{ label: 'Nghị quyết 02', address: '/nghi-quyet/02/' }],
        newPoints: [{ text: 'Tăng mức hỗ trợ' }],
      }),
      quotations,
    });

  test('stand beside the clause that they depart from', async () => {
    const words = await points([{ present: '<p>70%</p>', former: '<p>50%</p>' }]);
    expect(words).toMatch(
      /So với Nghị quyết 02.*Tăng mức hỗ trợ.*Điều khoản mới.*70%.*Điều khoản được thay thế.*50%/,
    );
  });

  test('stand alone where no clause is named', async () => {
    const words = await points([{}]);
    expect(words).toContain('Tăng mức hỗ trợ');
    expect(words).not.toContain('Điều khoản mới');
  });
});

test('the course of a document says what is to come and what is not verified', async () => {
  const anEvent = (text: string, flags = {}) => ({
    day: { iso: '2026-07-15', text: '15/07/2026' },
    parts: [{ text }],
    isComing: false,
    unverified: false,
    ...flags,
  });
  const events = [
    anEvent('Ban hành'),
    anEvent('Thay thế', { unverified: true }),
    anEvent('Hết hạn', { isComing: true }),
  ];
  const words = await wordsOf(StudyTimeline, { events });
  expect(words).toMatch(/15\/07\/2026 +Ban hành/);
  expect(words).toMatch(/Thay thế \(chưa kiểm chứng\)/);
  expect(words).toMatch(/\(sắp tới\) +Hết hạn/);
  expect(words.match(/sắp tới/g)).toHaveLength(1);
});

test('a term leads to the glossary and to the clause that uses it first', async () => {
  const term = {
    term: { label: 'Nghiệm thu', address: '/thuat-ngu/#nghiem-thu' },
    definition: 'Xem và ký.',
    clause: { label: 'Điều 8', address: '#dieu-8' },
  };
  const html = await render(StudyTerms, { terms: [term] });
  expect(html).toContain('href="/thuat-ngu/#nghiem-thu"');
  expect(html).toContain('href="#dieu-8"');
});
