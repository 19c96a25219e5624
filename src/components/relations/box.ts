import type { DiagramNode } from '../../catalog/views/relation-parts.ts';
import { relationWords as words } from '../../strings/relations.ts';
import { reasonWords } from '../../strings/withdrawn.ts';
import { wrapText } from './measure.ts';

/** One line of a box's text. */
export interface BoxLine {
  kind: 'label' | 'name' | 'title' | 'meta';
  text: string;
  x: number;
  /** Base line. */
  y: number;
}

export interface Box {
  node: DiagramNode;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: BoxLine[];
}

const PADDING = 12;
/** Letters and lines of each kind of text, in units that are pixels at the reader's own size. */
const SIZES: Record<BoxLine['kind'], [size: number, line: number]> = {
  label: [12, 18],
  name: [14, 21],
  title: [13, 20],
  meta: [12, 19],
};

/** A box at a place, as high as its text needs. Nothing is cut off. */
export function boxOf(
  node: DiagramNode,
  { x, y, width }: { x: number; y: number; width: number },
): Box {
  const lines: BoxLine[] = [];
  let bottom = y + PADDING - 2;
  for (const [kind, text] of textsOf(node)) {
    const [size, height] = SIZES[kind];
    for (const line of wrapText(text, size, width - 2 * PADDING)) {
      bottom += height;
      lines.push({
        kind,
        text: line,
        x: x + PADDING,
        y: bottom - Math.round((height - size) / 2) - 1,
      });
    }
  }
  return { node, x, y, width, height: bottom + PADDING - 2 - y, lines };
}

/** The same box further down. */
export function moved(box: Box, by: number): Box {
  return { ...box, y: box.y + by, lines: box.lines.map((line) => ({ ...line, y: line.y + by })) };
}

function textsOf({ edges, name, title, date, ...node }: DiagramNode): [BoxLine['kind'], string][] {
  const labels = edges.map(({ label, clauses }) => (clauses ? `${label}: ${clauses}` : label));
  return [
    ...labels.map((text): [BoxLine['kind'], string] => ['label', text]),
    ['name', name],
    ['title', title],
    ['meta', metaWords({ date, ...node })],
  ];
}

/** Day of a document, and what stands in the way of reading it here. */
export function metaWords({
  date,
  outside,
  withdrawn,
}: Pick<DiagramNode, 'date' | 'outside' | 'withdrawn'>): string {
  return [
    date.text,
    ...(outside ? [words.outside] : []),
    ...(withdrawn ? [reasonWords(withdrawn)] : []),
  ].join(' · ');
}
