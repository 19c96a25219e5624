import { fold, compareVietnamese } from '../../domain/vietnamese.ts';
import { clauseNode } from '../../domain/graph.ts';
import { phrases } from '../../strings/phrases.ts';
import { clauseEnds } from '../parts/clauses.ts';
import { frameOf } from '../parts/frame.ts';
import type { Portal } from '../portal.ts';
import type { Frame } from './frame.ts';
import type { EdgeEnd } from './parts.ts';

export interface GlossaryView {
  frame: Frame;
  title: string;
  intro: string;
  groups: {
    letter: string;
    terms: {
      id: string;
      term: string;
      alsoWritten: string[];
      definition: string;
      source?: EdgeEnd;
    }[];
  }[];
}

/** All terms in the order of the Vietnamese alphabet, grouped by their first letter. */
export function glossaryView(portal: Portal): GlossaryView {
  const { glossary } = portal.library;
  const sorted = [...glossary].sort((a, b) => compareVietnamese(a.data.term, b.data.term));
  const groups = Map.groupBy(sorted, ({ data }) => firstLetter(data.term));
  return {
    frame: frameOf(portal, {
      address: portal.routes.glossary,
      title: phrases.glossary,
      description: phrases.glossaryIntro,
    }),
    title: phrases.glossary,
    intro: phrases.glossaryIntro,
    groups: [...groups].map(([letter, entries]) => ({
      letter,
      terms: entries.map(
        ({ data: { id, term, alsoWritten, definition, document, clause, address } }) => {
          const [source] = document ? clauseEnds(portal, clauseNode(document, clause)) : [];
          const outside = address ? { label: new URL(address).hostname, address } : undefined;
          const link = source ?? outside;
          return { id, term, alsoWritten, definition, ...(link && { source: link }) };
        },
      ),
    })),
  };
}

/** First letter without its tone: Ủ to U, Ư to Ư, Đ to Đ. */
function firstLetter(term: string): string {
  const letter = term.charAt(0).toUpperCase();
  const plain = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return plain || fold(letter);
}
