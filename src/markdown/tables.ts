import type { Element, Root } from 'hast';
import { h, visitElements } from './render.ts';

const ALIGN = /text-align:\s*(right|center)/;

/**
 * Put every table into a box of its own that scrolls by keyboard too, and turn the alignment of cells from
 * a `style` attribute, which a strict CSP refuses, into a class. A head without words, as in the corner of a table that
 * has heads on two sides, is an empty cell. The box is no landmark: pages have several.
 */
export function frameTables(tree: Root, label: string): void {
  visitElements(tree, (element) => {
    if (element.tagName !== 'table') return undefined;
    visitElements(element, classCell);
    const box = { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel: label };
    return [h('div', box, [element])];
  });
}

function classCell(cell: Element): undefined {
  const style = cell.properties.style;
  const align = typeof style === 'string' ? ALIGN.exec(style)?.[1] : undefined;
  delete cell.properties.style;
  if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
  if (align) cell.properties.className = [`align-${align}`];
}
