import { packWords as words } from '../../strings/pack.ts';
import type { Fault } from '../../study/pack/assemble.ts';

/** A fault as a sentence for the reader. */
export function faultWords(fault: Fault): string {
  switch (fault.kind) {
    case 'missing':
    case 'unreachable':
      return words.fault[fault.kind](fault.name);
    case 'retired':
      return words.fault.retired(fault.name, fault.words, fault.why.replace(/[.\s]+$/, ''));
    case 'unknown':
      return words.fault.unknown(fault.name, fault.words);
    case 'wordless':
      return words.fault.wordless(fault.name, fault.words || words.fault.anyWords);
    case 'moved':
      return words.movedClause(fault.name, fault.words);
  }
}
