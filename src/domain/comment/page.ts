/** Kinds of pages that take comments. */
export type CommentPageKind = 'article' | 'resolution' | 'document' | 'plan' | 'general';

/** A page that takes comments; its address is from the portal's root, without the base path. */
export interface CommentPage {
  kind: CommentPageKind;
  /** Id of the entry, and name of the folder of its comments. */
  entry: string;
  address: string;
}

/** Folder of comments on no page in particular. */
export const GENERAL = 'gop-y';

const FOLDERS = new Map<string, CommentPageKind>([
  ['tin-tuc', 'article'],
  ['nghi-quyet', 'resolution'],
  ['van-ban', 'document'],
  ['ke-hoach', 'plan'],
]);
const ADDRESS = /^\/(?:([a-z-]+)\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\/$/;

/** The page that an address from the portal's root may mean; whether there is such an entry is another question. */
export function parseCommentPage(address: string): CommentPage | undefined {
  if (address.length > 300) return undefined;
  const [, folder, entry] = ADDRESS.exec(address) ?? [];
  if (!entry) return undefined;
  if (folder === undefined)
    return entry === GENERAL ? { kind: 'general', entry, address } : undefined;
  const kind = FOLDERS.get(folder);
  return kind && { kind, entry, address };
}
