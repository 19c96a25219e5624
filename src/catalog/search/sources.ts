import type { SearchEntry, SearchSource } from '../../search/index/entry.ts';
import { digestOf } from '../digest.ts';
import type { Portal } from '../portal.ts';
import { articleHead, documentHead, guideHead, pageHead, type Head } from './heads.ts';
import { articleBlocks, documentBlocks, proseBlocks } from './blocks.ts';
import type { Block } from '../../search/text/layout.ts';

/** Every public entry that search finds. `root` is the portal's folder, from which texts are read when they are asked for. */
export function searchSources(portal: Portal, root: string): SearchSource[] {
  const { listedArticles, listedDocuments, guides, pages } = portal;
  const source = (
    entry: { id: string; digest: string },
    head: Head,
    blocks: () => Block[],
  ): SearchSource => ({
    id: head.id,
    digest: digestOf([head, entry.digest]),
    read: (): SearchEntry => ({ ...head, blocks: blocks() }),
  });
  const isShown = ({ data }: { data: { withdrawn?: unknown } }) => !data.withdrawn;
  return [
    ...listedArticles.map((it) =>
      source(it, articleHead(portal, it), () => articleBlocks(root, it)),
    ),
    ...listedDocuments.map((it) =>
      source(it, documentHead(portal, it), () => documentBlocks(portal, root, it)),
    ),
    ...guides
      .filter(isShown)
      .map((it) =>
        source(it, guideHead(portal, it), () => proseBlocks(root, it, it.data.standfirst)),
      ),
    ...pages
      .filter(isShown)
      .map((it) => source(it, pageHead(portal, it), () => proseBlocks(root, it, ''))),
  ];
}
