import { parseArgs } from 'node:util';
import { checkPortal } from './checks/portal.ts';
import { fixTexts } from './checks/fix-texts.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: { portal: { type: 'string' }, fix: { type: 'boolean', default: false } },
});
const portal = values.portal ?? process.env['PORTAL'] ?? 'src/content';

if (values.fix) {
  for (const file of fixTexts(portal)) console.log(`Đã sửa cách mã hoá chữ: ${file}`);
}
const { problems } = checkPortal(portal);
if (problems.length > 0) {
  report(problems);
  process.exitCode = 1;
} else {
  console.log('Nội dung hợp lệ.');
}
