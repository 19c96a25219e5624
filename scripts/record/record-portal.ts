import { recordClauses } from '../../src/domain/clause-record.ts';
import { isPublic } from '../../src/domain/publication.ts';
import type { Library } from '../../src/collections/library.ts';
import { keptFile } from '../../src/collections/reading/kept-files.ts';
import { filled, writeKept } from './write-kept.ts';

const HEAD = `# Mã các điều khoản đã đăng. Tệp do “npm run record” ghi; người biên tập chỉ sửa moved và retired:
#   moved:   { mã cũ: mã mới }   khi điều khoản được đánh số lại
#   retired: { mã cũ: lý do }    khi điều khoản không còn
`;

/** Write the records of all public documents. Returns the files changed; a second run changes none. */
export function recordPortal(
  { resolutions, documents, plans }: Library,
  { root, now }: { root: string; now: Date },
): string[] {
  return [...resolutions, ...documents, ...plans].flatMap((entry) => {
    const clauses = entry.body?.clauses ?? [];
    if (!isPublic(entry.data, now) || (clauses.length === 0 && !entry.record)) return [];
    const file = keptFile('record', entry.collection, entry.id);
    const { moved, retired, ...ids } = recordClauses(clauses, entry.record);
    const record = { ...ids, ...filled({ moved, retired }) };
    return writeKept(root, file, HEAD, record);
  });
}
