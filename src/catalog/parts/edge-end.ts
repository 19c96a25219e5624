import { reasonWords } from '../../strings/withdrawn.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { EdgeEnd, TextPart } from '../views/parts.ts';
import { documentAddress, documentName } from './documents.ts';

/** What an edge needs to know of the entry that it leads to. */
interface Target {
  data: { withdrawn?: { why: string } | undefined };
}

/** Where an edge to an entry leads; an entry that was withdrawn is named with the reason and not linked. */
export function edgeEnd({ data }: Target, label: string, address: string): EdgeEnd {
  return data.withdrawn ? { label, withdrawn: data.withdrawn.why } : { label, address };
}

/** The same in a sentence, for a document under the name that the sentence has for it. */
export function documentPart(
  portal: Portal,
  entry: DocumentEntry,
  name = documentName(entry),
): TextPart {
  const { withdrawn, address } = edgeEnd(entry, name, documentAddress(portal, entry));
  if (withdrawn !== undefined) return { text: `${name} (${reasonWords(withdrawn)})` };
  return { text: name, ...(address && { address }) };
}
