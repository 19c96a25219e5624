import { documentTypeName } from '../../domain/document-type.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Frame } from '../views/frame.ts';
import type { Link } from '../views/parts.ts';
import { dateView } from './dates.ts';
import { documentAddress, documentName, listLink, symbolOf } from './documents.ts';
import { frameOf } from './frame.ts';

/** What every page below a document's own says of the document. */
export interface DocumentSubpage {
  frame: Frame;
  symbol: string;
  type: string;
  subject: string;
  /** Page of the document itself. */
  document: Link;
}

/** What tells one kind of page below a document from another. */
export interface SubpageWords {
  address: string;
  /** Title for a document's name and its day, which is empty where the name tells all that is known. */
  title: (name: string, day: string) => string;
  description: (name: string) => string;
  /** Words of the link to the document. */
  back: string;
  /** Whether the document's own page is the home of what this one shows. */
  repeats?: boolean;
  /** Whether search engines are led to the document alone. */
  hidden: boolean;
}

/** The frame of a page below a document's own, and what it says of the document. */
export function documentSubpage(
  portal: Portal,
  entry: DocumentEntry,
  { address, title, description, back, repeats, hidden }: SubpageWords,
): DocumentSubpage {
  const name = documentName(entry);
  const { symbol, issuedOn, type, subject } = entry.data;
  const hasSymbol = symbol !== 'unknown' && issuedOn !== 'unknown';
  const own = documentAddress(portal, entry);
  return {
    frame: frameOf(portal, {
      address,
      title: title(name, hasSymbol ? dateView(issuedOn).text : ''),
      description: description(name),
      crumbs: [listLink(portal, entry), { label: name, address: own }],
      ...(repeats && { canonical: own }),
      hidden,
    }),
    symbol: symbolOf(entry),
    type: documentTypeName(type),
    subject,
    document: { label: back, address: own },
  };
}
