import { toStudyText, type Passage, type StudyText } from '../../study/notes/study-text.ts';

/** Text of the page and where it begins in the whole text. */
export interface Piece {
  node: Text;
  start: number;
}

/** The words of a document as its page holds them. */
export interface PageText {
  study: StudyText;
  pieces: Piece[];
}

/** Bears what notes put into the text: no words of the document. */
export const NOTE_PART = 'data-note-part';

const BREAKS = new Set(
  'ADDRESS BLOCKQUOTE BR CAPTION DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Read a document's words, clause by clause, from the box of its text (`data-study-text`). */
export function readPage(root: Element): PageText {
  const blocks = root.matches('.prose') ? [root] : [...root.querySelectorAll('.prose')];
  const read = blocks.map((block) => ({ block, ...readBlock(block) }));
  const study = toStudyText(read.map(({ block, text }) => passageOf(block, text)));
  const pieces = read.flatMap(({ pieces: own }, index) =>
    own.map(({ node, start }) => ({ node, start: start + (study.passages[index]?.start ?? 0) })),
  );
  return { study, pieces };
}

/** The clause that a block of text belongs to. */
function passageOf(block: Element, text: string): Passage {
  const section = block.closest<HTMLElement>('section[data-clause]');
  const former = [...(section?.querySelectorAll(':scope > .former') ?? [])].map(({ id }) => id);
  return { id: section?.id ?? '', former, words: section?.dataset['clause'] ?? '', text };
}

function readBlock(block: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const read = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Element) {
        if (node.hasAttribute(NOTE_PART)) continue;
        const breaks = BREAKS.has(node.tagName);
        if (breaks) text += '\n';
        read(node);
        if (breaks) text += '\n';
      } else if (node instanceof Text) {
        pieces.push({ node, start: text.length });
        text += node.data;
      }
    }
  };
  read(block);
  return { text, pieces };
}

/** Offset in the whole text of a place in the page; of a place outside of the text, its nearer end. */
export function offsetOf({ study, pieces }: PageText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + offset;
  const place = document.createRange();
  place.setStart(node, offset);
  const next = pieces.find((piece) => place.comparePoint(piece.node, 0) >= 0);
  return next ? next.start : study.whole.length;
}
