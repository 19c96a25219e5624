import type { DiagramEdge, DiagramNode, DiagramView } from '../../catalog/views/relation-parts.ts';
import { relationWords as words } from '../../strings/relations.ts';
import { boxOf, moved, type Box } from './box.ts';

/** A line from the page's document to a box, with the head at the end that is acted on. */
export interface Line {
  /** Id of the relation. */
  edge: string;
  weight: DiagramEdge['weight'];
  path: string;
  /** Empty for a relation without direction. */
  head: string;
}

/** The diagram as shapes in one system of units; what they look like is the component's. */
export interface Drawing {
  width: number;
  height: number;
  headings: { text: string; x: number; y: number }[];
  boxes: Box[];
  lines: Line[];
}

const HEADING = 28;
const SPACE = 14;
const HEAD = 7;

const WIDE = { side: 280, centre: 220, gap: 60, spare: 100 };
const TALL = { width: 328, inset: 32, gap: 26, rails: { ends: 6, changes: 13, other: 20 } };

/** Time from left to right: what came before, the document, what came after. */
export function drawWide({ centre, before, after }: DiagramView): Drawing {
  // Room that one side leaves free is the other's.
  const isOneSided = before.length === 0 || after.length === 0;
  const side = isOneSided ? WIDE.side + WIDE.spare : WIDE.side;
  const columns = [
    { text: words.before, nodes: before, width: side },
    {
      text: words.this,
      nodes: [{ ...centre, edges: [] }],
      width: WIDE.centre + (isOneSided ? WIDE.spare : 0),
    },
    { text: words.after, nodes: after, width: side },
  ].filter(({ nodes }) => nodes.length > 0);
  let x = 0;
  const placed = columns.map(({ text, nodes, width }) => {
    const column = { text, x, stack: stacked(nodes, { x, width, y: HEADING }) };
    x += width + WIDE.gap;
    return column;
  });
  const height = Math.max(...placed.map(({ stack }) => stack.bottom));
  const boxes = placed.flatMap(({ stack }) =>
    stack.boxes.map((box) => moved(box, Math.round((height - stack.bottom) / 2))),
  );
  const here = boxes.find(({ node }) => node.key === centre.key);
  return {
    width: x - WIDE.gap,
    height: height + 1,
    headings: placed.map((column) => ({ text: column.text, x: column.x, y: 16 })),
    boxes,
    lines: here ? boxes.flatMap((box) => wideLines(box, here, boxes)) : [],
  };
}

function wideLines(box: Box, here: Box, boxes: readonly Box[]): Line[] {
  if (box === here) return [];
  const isLeft = box.x < here.x;
  const onSide = boxes.filter((it) => it !== here && it.x < here.x === isLeft);
  const all = onSide.flatMap(({ node }) => node.edges);
  const step = Math.min(12, (here.height - 16) / Math.max(1, all.length));
  return box.node.edges.map((edge, index) => {
    const start = {
      x: isLeft ? box.x + box.width : box.x,
      y: middle(box) + (index - (box.node.edges.length - 1) / 2) * 12,
    };
    const end = {
      x: isLeft ? here.x : here.x + here.width,
      y: middle(here) + (all.indexOf(edge) - (all.length - 1) / 2) * step,
    };
    const away = isLeft ? 1 : -1;
    const isToNode = edge.arrow === 'to-node';
    const isToCentre = edge.arrow === 'to-centre';
    const from = { ...start, x: start.x + (isToNode ? HEAD * away : 0) };
    const to = { ...end, x: end.x - (isToCentre ? HEAD * away : 0) };
    const bend = (WIDE.gap / 2) * away;
    return {
      edge: edge.id,
      weight: edge.weight,
      path: `M${from.x} ${n(from.y)}C${from.x + bend} ${n(from.y)} ${to.x - bend} ${n(to.y)} ${to.x} ${n(to.y)}`,
      head: isToNode ? headX(start, -away) : isToCentre ? headX(end, away) : '',
    };
  });
}

/** Time from top to bottom, for narrow screens: lines run in a margin at the left, one a weight. */
export function drawTall({ centre, before, after }: DiagramView): Drawing {
  const { width, inset, gap } = TALL;
  const at = { x: inset, width: width - inset };
  const headings: Drawing['headings'] = [];
  let y = 0;
  const place = (text: string, nodes: DiagramNode[], room: { x: number; width: number }) => {
    if (nodes.length === 0) return [];
    headings.push({ text, x: room.x, y: y + 16 });
    const stack = stacked(nodes, { ...room, y: y + HEADING });
    y = stack.bottom + gap;
    return stack.boxes;
  };
  const above = place(words.before, before, at);
  const [here] = place(words.this, [{ ...centre, edges: [] }], { x: 0, width });
  const below = place(words.after, after, at);
  const lines = here
    ? [
        ...above.flatMap((box) => tallLines(box, { y: here.y, away: -1 })),
        ...below.flatMap((box) => tallLines(box, { y: here.y + here.height, away: 1 })),
      ]
    : [];
  const boxes = [...above, ...(here ? [here] : []), ...below];
  // The heading of this document would stand in the way of the lines to it.
  const shown = headings.filter(({ x }) => x > 0);
  return { width, height: y - gap + 1, headings: shown, boxes, lines };
}

function tallLines(box: Box, end: { y: number; away: number }): Line[] {
  return box.node.edges.map((edge, index) => {
    const y = middle(box) + (index - (box.node.edges.length - 1) / 2) * 14;
    const rail = TALL.rails[edge.weight];
    const isToNode = edge.arrow === 'to-node';
    const start = isToNode ? box.x - HEAD : box.x;
    const isToCentre = edge.arrow === 'to-centre';
    const stop = isToCentre ? end.y + HEAD * end.away : end.y;
    const head = isToNode ? headX({ x: box.x, y }, 1) : headY({ x: rail, y: end.y }, -end.away);
    return {
      edge: edge.id,
      weight: edge.weight,
      path: `M${start} ${n(y)}H${rail}V${n(stop)}`,
      head: edge.arrow === 'none' ? '' : head,
    };
  });
}

function stacked(
  nodes: readonly DiagramNode[],
  { x, y, width }: { x: number; y: number; width: number },
): { boxes: Box[]; bottom: number } {
  let bottom = y;
  const boxes = nodes.map((node) => {
    const box = boxOf(node, { x, y: bottom, width });
    bottom += box.height + SPACE;
    return box;
  });
  return { boxes, bottom: bottom - SPACE };
}

const middle = ({ y, height }: Box): number => y + height / 2;

/** Head of an arrow whose point is at a place, pointing right (1) or left (-1). */
function headX({ x, y }: { x: number; y: number }, way: number): string {
  return `M${x} ${n(y)}l${-HEAD * way} -4.5v9z`;
}

/** Pointing down (1) or up (-1). */
function headY({ x, y }: { x: number; y: number }, way: number): string {
  return `M${x} ${n(y)}l-4.5 ${-HEAD * way}h9z`;
}

/** One decimal is finer than any screen. */
function n(value: number): number {
  return Math.round(value * 10) / 10;
}
