import { describe, expect, test } from 'vitest';
import type { RelationEdge } from '../../src/catalog/views/relation-parts.ts';
import RelationDiagram from '../../src/components/relations/RelationDiagram.astro';
import RelationTable from '../../src/components/relations/RelationTable.astro';
import RelationTwin from '../../src/components/relations/RelationTwin.astro';
import SuccessionList from '../../src/components/relations/SuccessionList.astro';
import RestsOnNote from '../../src/components/RestsOnNote.astro';
import StatusReason from '../../src/components/StatusReason.astro';
import { aDiagram, aNode, anEdge } from '../support/relations.ts';
import { render, wordsOf } from './render.ts';
import { aStatus } from './views.ts';

const day = { iso: '2026-07-15', text: '15/07/2026' };

function aRelation(overrides: Partial<RelationEdge> = {}): RelationEdge {
  return {
    id: 'q-1',
    kind: 'replaces',
    side: 'acting',
    label: 'Văn bản được thay thế',
    document: aNode(),
    clauses: [],
    basis: 'stated',
    source: { name: 'Công báo', checkedOn: day },
    unverified: false,
    ...overrides,
  };
}

const diagram = aDiagram({
  before: [
    aNode({ edges: [anEdge(), anEdge({ id: 'q-2', label: 'Sơ kết, tổng kết', weight: 'other' })] }),
  ],
  after: [
    aNode({
      key: 'ngoai 20',
      name: '20-QĐ/TW',
      title: '',
      outside: true,
      edges: [anEdge({ id: 'q-3', label: 'Văn bản thay thế', clauses: 'Điều 5' })],
    }),
  ].map(({ address: _held, ...node }) => node),
});

describe('the diagram', () => {
  const idsIn = (html: string) =>
    [...html.matchAll(/data-edge="([^"]+)"/g)].map(([, id]) => id).sort();

  test('and its text twin hold the same relations', async () => {
    const drawn = await render(RelationDiagram, { diagram });
    const [wide = '', tall = ''] = drawn.match(/<svg[^>]*role="group".*?<\/svg>/g) ?? [];
    const twin = await render(RelationTwin, { diagram });

    expect(idsIn(wide)).toEqual(['q-1', 'q-2', 'q-3']);
    expect(idsIn(tall)).toEqual(idsIn(wide));
    expect(idsIn(twin)).toEqual(idsIn(wide));
  });

  test('and its text twin say the same words', async () => {
    const twin = await wordsOf(RelationTwin, { diagram });
    const drawn = (await wordsOf(RelationDiagram, { diagram })).split('Sơ đồ bằng lời')[0] ?? '';

    for (const { name, title, date, edges } of [...diagram.before, ...diagram.after]) {
      for (const words of [name, date.text, ...edges.map(({ label }) => label)]) {
        expect(twin).toContain(words);
        expect(drawn).toContain(words);
      }
      expect(twin).toContain(title);
    }
    expect(drawn).toContain('Văn bản thay thế: Điều 5');
    expect(twin).toContain('Văn bản thay thế: Điều 5');
    expect(twin).toContain('kỷ luật của Đảng (28/07/2021)');
  });

  test('links what the portal holds, says what it does not, and has a name', async () => {
    const html = await render(RelationDiagram, { diagram });

    expect(html).toContain('href="/van-ban/quy-dinh-22/"');
    expect(html).toContain('ngoài cổng');
    expect(html).toMatch(/<title[^>]*>\s*Sơ đồ quan hệ của Quy định 296-QĐ\/TW/);
    expect(html).not.toContain('style=');
    expect(html).not.toContain('<script');
  });
});

describe('the table of relations', () => {
  test('shows words, source and what is not verified', async () => {
    const edges = [
      aRelation({ quotation: '“Thay thế Quy định 22.”', unverified: true }),
      aRelation({
        id: 'q-2',
        basis: 'editorial',
        clauses: [{ label: 'Điều 7', address: '/x/#dieu-7' }],
      }),
    ];
    const html = await render(RelationTable, {
      groups: [{ label: 'Văn bản được thay thế', edges }],
    });

    expect(html).toMatch(/<q> “Thay thế Quy định 22\.” <\/q>/);
    expect(html).toContain('chưa kiểm chứng');
    expect(html).toContain('ban biên tập đối chiếu');
    expect(html).toContain('Toàn văn bản');
    expect(html).toContain('href="/x/#dieu-7"');
  });

  test('has no column of parts where no relation has one', async () => {
    const edges = [aRelation({ kind: 'related' })];
    const words = await wordsOf(RelationTable, { groups: [{ label: 'Liên quan', edges }] });

    expect(words).not.toContain('Phần liên quan');
  });
});

test('the course of time marks this document and says what each one did', async () => {
  const chain = [
    { document: aNode(), here: false, acts: [] },
    {
      document: aNode({ key: 'b', name: 'Quy định 296-QĐ/TW' }),
      here: true,
      acts: [
        {
          verb: 'thay thế',
          targets: [
            { name: 'Quy định 22-QĐ/TW', clauses: '' },
            { name: '86-QĐ/TW', clauses: 'Điều 5' },
          ],
          from: day,
          unverified: true,
        },
      ],
    },
  ];
  const html = await render(SuccessionList, { chain });

  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(await wordsOf(SuccessionList, { chain })).toContain(
    'thay thế Quy định 22-QĐ/TW, Điều 5 86-QĐ/TW từ 15/07/2026 (chưa kiểm chứng)',
  );
});

test('the status of a document has its reason and the day for which it holds', async () => {
  const status = aStatus({
    label: 'Hết hiệu lực',
    since: 'từ 26/07/2026',
    reason: [
      { text: 'được thay thế bởi ' },
      { text: 'Quy định 207-QĐ/TW', address: '/van-ban/x/' },
    ],
    unverified: true,
  });
  const words = (await wordsOf(StatusReason, { status, asOf: day })).replace(/\s+/g, ' ');

  expect(words).toMatch(/Hết hiệu lực từ 26\/07\/2026: được thay thế bởi\s+Quy định 207-QĐ\/TW/);
  expect(words).toContain('chưa kiểm chứng');
  expect(words).toContain('tính đến ngày 15/07/2026');
});

test('a note on documents that have ended links both, and is absent without any', async () => {
  const notes = [
    [{ text: 'Bài viết dẫn ' }, { text: 'Quy định 37', address: '/a/' }, { text: '.' }],
  ];

  expect(await render(RestsOnNote, { notes })).toContain('href="/a/"');
  expect((await wordsOf(RestsOnNote, { notes: [] })).trim()).toBe('');
});
