import type { DocumentEntry, Portal } from '../portal.ts';
import type { BodyView } from '../views/parts.ts';
import { documentAddress, documentName } from './documents.ts';

/** What a reader's notes on a document keep of it, and where they are kept. */
export interface NotedView {
  document: { id: string; name: string; subject: string; citation: string; address: string };
  /** Clauses that are gone, under all their ids, and why. */
  retired: { ids: string[]; why: string }[];
  basePath: string;
  /** Page of all notes. */
  page: string;
}

export function notedView(portal: Portal, entry: DocumentEntry, body: BodyView): NotedView {
  const name = documentName(entry);
  return {
    document: {
      id: entry.id,
      name: body.mention?.later ?? name,
      subject: entry.data.subject,
      citation: body.mention?.first ?? name,
      address: documentAddress(portal, entry),
    },
    retired: body.retired.map(({ id, former, why }) => ({ ids: [id, ...former], why })),
    basePath: body.basePath,
    page: portal.routes.notes,
  };
}
