import { describe, expect, test } from 'vitest';
import AttachmentList from '../../src/components/AttachmentList.astro';
import DocumentBody from '../../src/components/DocumentBody.astro';
import DocumentHeader from '../../src/components/DocumentHeader.astro';
import FactList from '../../src/components/FactList.astro';
import MarginNotes from '../../src/components/MarginNotes.astro';
import LocalNav from '../../src/components/LocalNav.astro';
import RelationList from '../../src/components/RelationList.astro';
import SourceNote from '../../src/components/SourceNote.astro';
import TaskReports from '../../src/components/TaskReports.astro';
import { aNode } from '../support/relations.ts';
import { render, wordsOf } from './render.ts';
import { aBody, aClause, aState, aStatus } from './views.ts';

const day = { iso: '2026-07-15', text: '15/07/2026' };

test('the metadata table links what the portal holds and says what is only noted', async () => {
  const rows = [
    { term: 'Cơ quan ban hành', values: [{ text: 'Huyện ủy', address: '/co-quan/x/' }] },
    { term: 'Người ký', values: [{ text: 'Nguyễn Văn A', note: 'Bí thư' }] },
  ];
  const html = await render(FactList, { rows, label: 'Thuộc tính' });

  expect(html).toMatch(/<dt>Cơ quan ban hành<\/dt> <dd>.*href="\/co-quan\/x\/"/);
  expect(html).toContain('(Bí thư)');
});

describe('the note on a document’s source', () => {
  const source = { name: 'Công báo', checkedOn: day, unverified: false };

  test('says that the text is a summary', async () => {
    const words = await wordsOf(SourceNote, { source, text: 'summary' });

    expect(words).toContain('Bản tóm tắt biên tập, không phải nguyên văn.');
    expect(words).toContain('kiểm tra ngày 15/07/2026');
  });

  test('says that the facts are not verified', async () => {
    const words = await wordsOf(SourceNote, { source: { ...source, unverified: true } });

    expect(words).toContain('Chưa kiểm chứng');
    expect(words).not.toContain('tóm tắt');
  });
});

describe('the short list of relations', () => {
  const { address: _held, ...outside } = aNode({ name: 'Nghị quyết 39-NQ/TW', outside: true });
  const group = {
    label: 'Căn cứ ban hành',
    documents: [{ document: outside, clauses: [], unverified: true }],
    more: 3,
  };
  const relations = { address: '/van-ban/x/quan-he/', count: 4, groups: [group] };

  test('does not link a document that the portal does not hold', async () => {
    const html = await render(RelationList, { relations });

    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html).toContain('chưa kiểm chứng');
    expect(html).toContain('ngoài cổng');
  });

  test('leads to the page that shows all of them', async () => {
    const html = await render(RelationList, { relations });

    expect(html).toContain('href="/van-ban/x/quan-he/"');
    expect(html).toContain('và 3 văn bản khác');
  });
});

test('a long subject is set smaller than a short one', async () => {
  const header = { symbol: '04-NQ/TW', type: 'Nghị quyết', status: aStatus(), asOf: day };

  expect(await render(DocumentHeader, { ...header, title: 'Ngắn' })).not.toContain('long');
  expect(await render(DocumentHeader, { ...header, title: 'Dài '.repeat(40) })).toContain('long');
});

test('a text without clauses is one text without outline', async () => {
  const body = { html: '<p>Cả bài</p>', sections: [{ clause: null, html: '<p>Cả bài</p>' }] };

  expect(await render(DocumentBody, { body, view: aBody() })).not.toContain('<nav');
  expect(await render(DocumentBody, { body, view: aBody({ clauses: [aClause()] }) })).toContain(
    '<nav',
  );
});

test('blocks that a page lacks are not named in its list', async () => {
  const items = [
    ['p_a', 'Nội dung', true],
    ['p_b', 'Quan hệ', false],
    ['p_c', 'Tải về', true],
  ];

  expect(await wordsOf(LocalNav, { items })).toMatch(/Nội dung\s+Tải về/);
});

test('other pages on a document stand in its list', async () => {
  const pages = [{ label: 'Quan hệ đầy đủ (2)', address: '/van-ban/x/quan-he/' }];
  const items = [['p_a', 'Nội dung', true]];

  expect(await render(LocalNav, { items, pages })).toContain('href="/van-ban/x/quan-he/"');
});

test('an attachment shows its size, type and checksum', async () => {
  const attachments = [
    { title: 'Bản gốc', address: '/tai-lieu/a.pdf', size: '1,4 MB', type: 'PDF', sha256: 'ab12' },
  ];
  const words = await wordsOf(AttachmentList, { attachments });

  expect(words).toContain('(PDF, 1,4 MB)');
  expect(words).toContain('ab12');
});

test('an e-book is offered with what it is for and its size', async () => {
  const book = { address: '/van-ban/a/a.epub', size: '24 kB' };
  const html = await render(AttachmentList, { attachments: [], book });

  expect(html).toMatch(/<a href="\/van-ban\/a\/a\.epub" download[^>]*>/);
  expect(html).toContain('Tải về để đọc trên máy đọc sách (EPUB, 24 kB)');
});

test('a report links its evidence, and names evidence that has no address', async () => {
  const evidence = [
    { label: 'Biên bản', address: '' },
    { label: 'Báo cáo', address: '/tai-lieu/b.pdf', note: 'bản ký' },
  ];
  const html = await render(TaskReports, { reports: [{ date: day, state: aState(), evidence }] });

  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('(bản ký)');
});

describe('the notes in a clause’s margin', () => {
  const aNote = (label: string, basis: 'stated' | 'editorial') => ({
    kind: 'news' as const,
    link: { label, address: '/tin-tuc/x/' },
    basis,
  });

  test('name what they share once', async () => {
    const notes = [aNote('Tin một', 'stated'), aNote('Tin hai', 'stated')];
    const words = await wordsOf(MarginNotes, { notes, label: 'Ghi chú' });

    expect(words.match(/Tin bài/g)).toHaveLength(1);
    expect(words).toMatch(/Tin một.*Tin hai/s);
  });

  test('tell what is stated from what editors have read', async () => {
    const notes = [
      aNote('Tin một', 'stated'),
      aNote('Tin hai', 'editorial'),
      aNote('Tin ba', 'stated'),
    ];
    const words = await wordsOf(MarginNotes, { notes, label: 'Ghi chú' });

    expect(words).toMatch(
      /Tin bài\s+Tin một\s+Tin ba\s+Tin bài\s+· ban biên tập đối chiếu\s+Tin hai/,
    );
  });
});

test('a point stands in from the clause whose number is in the text', async () => {
  const clauses = [
    aClause({ id: 'dieu-2/khoan-1', isHeading: false }),
    aClause({ id: 'dieu-2/khoan-1/diem-a', isHeading: false }),
  ];
  const sections = clauses.map((clause) => ({ clause, html: '<p>Lời văn</p>' }));
  const html = await render(DocumentBody, {
    body: { html: '', sections },
    view: aBody({ clauses }),
  });

  expect(html).toMatch(/id="dieu-2\/khoan-1\/diem-a" class="deep below"/);
  expect(html).toMatch(/id="dieu-2\/khoan-1" class="deep"/);
});
