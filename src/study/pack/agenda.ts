/** A line of an agenda: a step of the published programme by its number, or a line of the reader's own. */
export type AgendaLine = { step: number; isOut: boolean } | { own: string };

/** The programme as it was published, of so many steps, nothing left out. */
export function wholeAgenda(steps: number): AgendaLine[] {
  return Array.from({ length: steps }, (_, step) => ({ step, isOut: false }));
}

/**
 * The agenda that was kept: own lines and steps in the kept order, each step once. A step that it does not name
 * stands at the end, left out, so that none is lost. Undefined for what is no agenda.
 */
export function readAgenda(kept: unknown, steps: number): AgendaLine[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const named = new Set<number>();
  const lines = kept.flatMap((line: unknown): AgendaLine[] => {
    if (typeof line !== 'object' || line === null) return [];
    if ('own' in line && typeof line.own === 'string') return [{ own: line.own }];
    if (!('step' in line) || typeof line.step !== 'number') return [];
    const { step } = line;
    if (!Number.isInteger(step) || step < 0 || step >= steps || named.has(step)) return [];
    named.add(step);
    return [{ step, isOut: 'isOut' in line && line.isOut === true }];
  });
  const rest = wholeAgenda(steps).filter((it) => 'step' in it && !named.has(it.step));
  return [...lines, ...rest.map((it) => ({ ...it, isOut: true }))];
}

/** The words of the lines that are not left out. */
export function agendaWords(lines: readonly AgendaLine[], steps: readonly string[]): string[] {
  return lines.flatMap((line) => {
    if ('own' in line) return line.own.trim() ? [line.own.trim()] : [];
    return line.isOut ? [] : [steps[line.step] ?? ''];
  });
}
