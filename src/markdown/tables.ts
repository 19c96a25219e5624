import type { Element, Root } from 'hast';
import { h, visitElements } from './render.ts';

const ALIGN = /text-align:\s*(right|center)/;

/**
 * Put every table into a box of its own that scrolls by keyboard too, and turn the alignment of cells from
 * a `style` attribute, which a strict CSP refuses, into a class. A head without words, as in the corner of a table that
 * has heads on two sides, is an empty cell; all other heads are of columns. The box is no landmark: pages have several.
 */
export function frameTables(tree: Root, label: string): void {
  visitElements(tree, (element) => {
    if (element.tagName !== 'table') return undefined;
    alignCells(element);
    const box = { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: label };
    return [h('div', box, [element])];
  });
}

/** Turn the alignment of the cells below a node from a `style` attribute into a class, and empty heads into cells. */
export function alignCells(node: Root | Element): void {
  visitElements(node, (element) =>
    element.tagName === 'td' || element.tagName === 'th' ? classCell(element) : undefined,
  );
}

function classCell(cell: Element): undefined {
  const style = cell.properties.style;
  const align = typeof style === 'string' ? ALIGN.exec(style)?.[1] : undefined;
  delete cell.properties.style;
  if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
  else if (cell.tagName === 'th') cell.properties.scope = 'col';
  if (align) cell.properties.className = [`align-${align}`];
}
