import type { Entry } from '../../collections/library.ts';
import { clauseAnchor, clauseLabel, parseClauses } from '../../domain/clause.ts';
import { readBodyText } from '../../markdown/body-text.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Block } from '../../search/text/layout.ts';
import { phrases } from '../../strings/phrases.ts';
import type { DocumentEntry, Portal } from '../portal.ts';

export function articleBlocks(root: string, entry: Entry<'articles'>): Block[] {
  return proseBlocks(root, entry, entry.data.standfirst);
}

/** Text without clauses: one stretch, which is the entry's own page. */
export function proseBlocks(root: string, entry: Entry, before: string): Block[] {
  const text = entry.body ? readBodyText(root, entry.file) : '';
  const form = entry.file.endsWith('.mdx') ? 'mdx' : 'markdown';
  return [block('', '', [before, plainText(text, form)].filter(Boolean).join('\n'))];
}

/** Text of a document, a stretch a clause, then the tasks of a plan, each with its own page. */
export function documentBlocks(portal: Portal, root: string, entry: DocumentEntry): Block[] {
  const { data } = entry;
  const text = entry.body ? readBodyText(root, entry.file) : '';
  const about = data.study?.gist ?? [];
  return [
    block('', '', about.join('\n')),
    ...clauseBlocks(text),
    ...('tasks' in data
      ? data.tasks.map((task, index) =>
          block(
            portal.routes.task(entry.id, task.id),
            phrases.taskNumber(index + 1),
            [task.title, task.description, task.product].filter(Boolean).join('\n'),
          ),
        )
      : []),
  ].filter((it) => it.text !== '');
}

function clauseBlocks(text: string): Block[] {
  const clauses = parseClauses(text);
  const blocks: Block[] = [];
  let at = 0;
  for (const clause of clauses) {
    if (clause.start > at)
      blocks.push(block('', '', plainText(text.slice(at, clause.start), 'markdown')));
    blocks.push(
      block(
        `#${clauseAnchor(clause.id)}`,
        clauseLabel(clause, clauses),
        plainText(text.slice(clause.start, clause.end), 'markdown'),
      ),
    );
    at = Math.max(at, clause.end);
  }
  blocks.push(block('', '', plainText(text.slice(at), 'markdown')));
  return blocks;
}

function block(address: string, label: string, text: string): Block {
  return { address, label, text };
}
