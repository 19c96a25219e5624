import fc from 'fast-check';
import type { DiagramNode, DiagramView } from '../../src/catalog/views/relation-parts.ts';

/** A box of the diagram; a test states only what it is about. */
export function aNode(overrides: Partial<DiagramNode> = {}): DiagramNode {
  return {
    key: 'quy-dinh-22',
    name: 'Quy định 22-QĐ/TW',
    title: 'Công tác kiểm tra, giám sát và kỷ luật của Đảng',
    date: { iso: '2021-07-28', text: '28/07/2021' },
    address: '/van-ban/quy-dinh-22/',
    outside: false,
    edges: [anEdge()],
    ...overrides,
  };
}

export function anEdge(overrides: Partial<DiagramNode['edges'][number]> = {}) {
  return {
    id: 'q-1',
    label: 'Văn bản được thay thế',
    clauses: '',
    arrow: 'to-node' as const,
    weight: 'ends' as const,
    ...overrides,
  };
}

export function aDiagram(overrides: Partial<DiagramView> = {}): DiagramView {
  const centre = aNode({ key: 'quy-dinh-296', name: 'Quy định 296-QĐ/TW' });
  return { centre, before: [aNode()], after: [], ...overrides };
}

const words = fc
  .array(fc.constantFrom('Quyết định', 'đẩy', 'lùi', 'Ủy ban', '1676/NQ-UBTVQH15', 'ỡ'), {
    maxLength: 30,
  })
  .map((list) => list.join(' '));

/** Any diagram: long and empty titles, several relations to one document, either side empty. */
export const anyDiagram: fc.Arbitrary<DiagramView> = fc
  .record({
    before: fc.array(fc.tuple(words, fc.integer({ min: 1, max: 3 })), { maxLength: 8 }),
    after: fc.array(fc.tuple(words, fc.integer({ min: 1, max: 3 })), { maxLength: 8 }),
    arrows: fc.array(fc.constantFrom('to-node', 'to-centre', 'none'), {
      minLength: 48,
      maxLength: 48,
    }),
    weights: fc.array(fc.constantFrom('ends', 'changes', 'other'), {
      minLength: 48,
      maxLength: 48,
    }),
  })
  .map(({ before, after, arrows, weights }) => {
    let count = 0;
    const nodes = (list: [string, number][], side: string): DiagramNode[] =>
      list.map(([title, edges], index) =>
        aNode({
          key: `${side}-${index}`,
          title,
          edges: Array.from({ length: edges }, () => {
            const place = count++;
            return anEdge({
              id: `q-${place}`,
              arrow: arrows[place] as 'to-node',
              weight: weights[place] as 'ends',
            });
          }),
        }),
      );
    return aDiagram({ before: nodes(before, 'truoc'), after: nodes(after, 'sau') });
  });
