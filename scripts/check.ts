import { checkPortal } from './checks/portal.ts';
import { fixTexts } from './checks/fix-texts.ts';
import { portalFrom, PORTAL_OPTION, readCommandLine } from './command-line.ts';
import { printNotices, printProblems } from './print-problems.ts';

const { values } = readCommandLine({ ...PORTAL_OPTION, fix: { type: 'boolean', default: false } });
const portal = portalFrom(values);

if (values.fix) {
  for (const file of fixTexts(portal)) console.log(`Đã sửa cách mã hoá chữ: ${file}`);
}
const now = new Date(process.env['PORTAL_NOW'] ?? Date.now());
const { problems, notices } = checkPortal(portal, undefined, now);
if (notices.length > 0) printNotices(notices);
if (problems.length > 0) {
  printProblems(problems);
  process.exitCode = 1;
} else {
  console.log('Nội dung hợp lệ.');
}
