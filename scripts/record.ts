import { resolve } from 'node:path';
import { checkPortal } from './checks/portal.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { recordHistory } from './record/record-history.ts';
import { recordPortal } from './record/record-portal.ts';
import { printProblems } from './print-problems.ts';

/** What an editor must know where git did not tell all. */
const HISTORY_NOT_SEEN = {
  shallow:
    'Kho git ở đây không đủ lịch sử (bản sao nông): chỉ ghi được những lần sửa gần đây, các bản đã ghi được giữ nguyên. Muốn ghi đủ, chạy “git fetch --unshallow” rồi chạy lại.',
  nothing:
    'Không đọc được git ở thư mục này: các bản đã ghi được giữ nguyên, không ghi thêm bản nào.',
};

// Keep, beside each public document, the ids under which its clauses are published, and the texts that git says it
// has had. Run it before publishing and commit what it writes.
const { values } = readCommandLine(PORTAL_OPTION);
const root = resolve(portalFrom(values));
const { library, problems } = checkPortal(root);
if (problems.length > 0) {
  printProblems(problems);
  process.exitCode = 1;
} else {
  const now = new Date();
  const history = recordHistory(library, { root, now });
  const written = [...recordPortal(library, { root, now }), ...history.written];
  for (const file of written) console.log(`Đã ghi: ${file}`);
  if (written.length === 0) console.log('Không có gì mới để ghi.');
  if (history.seen !== 'all') console.log(HISTORY_NOT_SEEN[history.seen]);
}
