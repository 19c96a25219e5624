import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiagramView } from '../../../src/catalog/views/relation-parts.ts';
import { drawTall, drawWide, type Drawing } from '../../../src/components/relations/drawing.ts';
import { textWidth, wrapText } from '../../../src/components/relations/measure.ts';
import { aDiagram, aNode, anyDiagram } from '../../support/relations.ts';

const FORMS: [form: string, draw: (diagram: DiagramView) => Drawing][] = [
  ['left to right', drawWide],
  ['top to bottom', drawTall],
];

describe.each(FORMS)('the diagram from %s', (_form, draw) => {
  test('has a line for each relation and a box for each document', () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const { boxes, lines } = draw(diagram);
        const nodes = [...diagram.before, ...diagram.after];
        expect(lines.map(({ edge }) => edge).sort()).toEqual(
          nodes.flatMap(({ edges }) => edges.map(({ id }) => id)).sort(),
        );
        expect(new Set(boxes.map(({ node }) => node.key))).toEqual(
          new Set([diagram.centre, ...nodes].map(({ key }) => key)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('lays no box over another, and none outside', () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        const { boxes, width, height } = draw(diagram);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          const over = boxes.filter(
            (it) =>
              it !== box &&
              it.x < box.x + box.width &&
              box.x < it.x + it.width &&
              it.y < box.y + box.height &&
              box.y < it.y + it.height,
          );
          expect(over).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('keeps every word inside its box', () => {
    fc.assert(
      fc.property(anyDiagram, (diagram) => {
        for (const { x, y, width, height, lines, node } of draw(diagram).boxes) {
          const shown = lines.filter(({ kind }) => kind === 'title').map(({ text }) => text);
          expect(shown.join(' ')).toBe(node.title);
          for (const line of lines) {
            expect(line.x + textWidth(line.text, 12)).toBeLessThanOrEqual(x + width);
            expect(line.y).toBeGreaterThan(y);
            expect(line.y).toBeLessThan(y + height);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('the narrow form fits the narrowest screens without shrinking much', () => {
  expect(drawTall(aDiagram()).width).toBeLessThanOrEqual(328);
});

test('time runs on: what came before stands left of, or above, what came after', () => {
  const diagram = aDiagram({ after: [aNode({ key: 'sau', edges: [] })] });
  const [first, centre, last] = drawWide(diagram).boxes;
  const [top, middle, bottom] = drawTall(diagram).boxes;

  expect([first, centre, last].map((it) => it?.x)).toEqual([0, 340, 620]);
  expect((top?.y ?? 0) < (middle?.y ?? 0) && (middle?.y ?? 0) < (bottom?.y ?? 0)).toBe(true);
});

describe('text in lines', () => {
  test.each([
    ['Công tác kiểm tra, giám sát và kỷ luật', 120, 3],
    ['Nghị quyết', 400, 1],
    ['', 400, 0],
  ])('“%s” in %d units', (text, width, count) => {
    expect(wrapText(text, 13, width)).toHaveLength(count);
  });

  test('composed and decomposed text are as wide as one another', () => {
    const text = 'Đẩy lùi sự suy thoái, Ủy ban Ưỡn ỹ Ặ';

    expect(textWidth(text.normalize('NFD'), 13)).toBe(textWidth(text.normalize('NFC'), 13));
  });

  test('a word that is wider than the line is broken rather than cut off', () => {
    const symbol = '1676/NQ-UBTVQH15/1676/NQ-UBTVQH15';

    expect(wrapText(symbol, 14, 120).join('')).toBe(symbol);
  });
});
