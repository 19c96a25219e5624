import { hasChanged, recordVersions } from '../../src/domain/history.ts';
import { isPublic } from '../../src/domain/publication.ts';
import type { Library } from '../../src/collections/library.ts';
import { keptFile } from '../../src/collections/reading/kept-files.ts';
import { readGitLog } from './git-log.ts';
import { publishedVersions } from './published-versions.ts';
import { filled, writeKept } from './write-kept.ts';

const HEAD = `# Các bản văn bản đã đăng. Tệp do “npm run record” ghi từ git; người biên tập chỉ sửa withheld:
#   withheld: { ngày: lý do }   khi lời văn của ngày ấy không được đăng lại
`;

/** What became of the history of all public documents. */
export interface RecordedHistory {
  /** Files changed; a second run changes none. */
  written: string[];
  /** How far git could tell: `all`, only what a `shallow` clone holds, or `nothing`. */
  seen: 'all' | 'shallow' | 'nothing';
}

/** Add to the histories of public documents the versions that git shows. What they hold already stays. */
export function recordHistory(
  { resolutions, documents, plans, site }: Library,
  { root, now }: { root: string; now: Date },
): RecordedHistory {
  const log = readGitLog(root, ['resolutions', 'documents', 'plans'], '.md');
  const commits = Map.groupBy(log?.files ?? [], ({ file }) => file);
  const written = [...resolutions, ...documents, ...plans].flatMap((entry) => {
    if (!isPublic(entry.data, now) || entry.data.withdrawn) return [];
    const { timeZone } = site;
    const seen = publishedVersions(commits.get(entry.file) ?? [], { now, timeZone });
    const { versions, withheld } = recordVersions(seen, entry.history);
    if (!entry.history && !hasChanged({ versions, withheld })) return [];
    const file = keptFile('history', entry.collection, entry.id);
    return writeKept(root, file, HEAD, { versions, ...filled({ withheld }) });
  });
  return { written, seen: !log ? 'nothing' : log.isShallow ? 'shallow' : 'all' };
}
