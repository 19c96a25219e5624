import { clauseLabel } from '../../domain/clause.ts';
import type { ComparedPart, TextChange, TextComparison } from '../../domain/comparison.ts';
import { shorten } from '../../domain/vietnamese.ts';
import { changeSentences as sentences, editWords } from '../../strings/history.ts';

/** A run of a compared text. */
export interface MarkedWords {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Letters of a quotation in a sentence; the marked text shows the whole. */
const QUOTED = 160;
/** Edits of one clause that a sentence tells. */
const TOLD = 4;
/** Words before an addition by which readers find it. */
const BEHIND = 4;

/** A change as a sentence, its clause named as the version that holds it does. */
export function sentenceOf(change: TextChange, comparison: TextComparison): string {
  const { kind, parts } = change;
  const { clausesBefore, clausesAfter } = comparison;
  const before = clauseLabel({ id: change.before ?? '' }, clausesBefore);
  const after = clauseLabel({ id: change.after ?? '' }, clausesAfter);
  const edits = editsOf(parts);
  switch (kind) {
    case 'reworded':
      return sentences.reworded(after, edits);
    case 'moved':
      return edits
        ? sentences.movedAndReworded(before, after, edits)
        : sentences.moved(before, after);
    case 'added':
      return sentences.added(after, quoted(parts.map((it) => it.after).join('')));
    case 'removed':
      return sentences.removed(before, quoted(parts.map((it) => it.before).join('')));
    default: {
      const isWhole = clausesBefore.length + clausesAfter.length === 0;
      return sentences.reworded(isWhole ? sentences.whole : sentences[kind], edits);
    }
  }
}

/** The text of both versions in one, what went before what came. */
export function markedWords(parts: readonly ComparedPart[]): MarkedWords[] {
  return parts
    .flatMap(({ kind, before, after }, index): MarkedWords[] => {
      if (kind === 'kept') return [{ kind, text: index === 0 ? after.trimStart() : after }];
      const removed = before.trim();
      const added = after.trim();
      const [space = ''] = /^\s*/.exec(before || after) ?? [];
      return [
        { kind: 'kept', text: index === 0 ? '' : space },
        { kind: 'removed', text: removed },
        { kind: 'kept', text: removed && added ? ' ' : '' },
        { kind: 'added', text: added },
      ];
    })
    .filter(({ text }) => text !== '');
}

function editsOf(parts: readonly ComparedPart[]): string {
  const edits = parts.flatMap((part, index) => {
    if (part.kind === 'kept') return [];
    const [before, after] = [quoted(part.before), quoted(part.after)];
    if (before && after) {
      const [lead, tail] = neighboursOf(part, parts[index - 1], parts[index + 1]);
      return [editWords.replaced(lead + before + tail, lead + after + tail)];
    }
    if (before) return [editWords.removed(before)];
    return [editWords.added(after, lastWords(parts[index - 1]?.after ?? ''))];
  });
  return editWords.join(edits.slice(0, TOLD), edits.length - TOLD);
}

/** A lone word or number is told with the word beside it: “16 hộ”, not “16”. */
function neighboursOf(
  { before, after }: ComparedPart,
  previous: ComparedPart | undefined,
  next: ComparedPart | undefined,
): [lead: string, tail: string] {
  if ([before, after].some((text) => /\S\s+\S/.test(text))) return ['', ''];
  const [tail] = /^ [\p{L}\p{M}\p{N}]+/u.exec(next?.after ?? '') ?? [];
  if (tail) return ['', tail];
  const [lead = ''] = /[\p{L}\p{M}\p{N}]+$/u.exec(previous?.after ?? '') ?? [];
  return [lead && /^\s/.test(after) ? `${lead} ` : '', ''];
}

function quoted(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), QUOTED);
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-BEHIND).join(' ');
}
