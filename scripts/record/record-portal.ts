import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { recordClauses } from '../../src/domain/clause-record.ts';
import { isPublic } from '../../src/domain/publication.ts';
import type { Library } from '../../src/collections/library.ts';
import { recordFile } from '../../src/collections/reading/clause-records.ts';

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
    const file = recordFile(entry.collection, entry.id);
    const { moved, retired, ...ids } = recordClauses(clauses, entry.record);
    const record = { ...ids, ...filled({ moved, retired }) };
    return writeIfNew(join(root, file), HEAD + stringify(record, { lineWidth: 0 })) ? [file] : [];
  });
}

/** The fields that hold something. */
function filled(fields: Record<string, Record<string, string>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0),
  );
}

function writeIfNew(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}
