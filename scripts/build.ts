import { parseArgs } from 'node:util';
import { BuildLocked } from './build/lock.ts';
import { buildPortal } from './build/build-portal.ts';
import { report } from './report.ts';

const { values } = parseArgs({
  options: { portal: { type: 'string' }, out: { type: 'string' }, now: { type: 'string' } },
});
const portal = values.portal ?? process.env['PORTAL'] ?? 'src/content';
const instant = values.now ?? process.env['PORTAL_NOW'];

try {
  const now = instant ? new Date(instant) : undefined;
  const { outDir, problems } = await buildPortal({ portal, outDir: values.out, now });
  if (problems.length > 0) {
    report(problems);
    console.error('Chưa đăng gì. Bản đang phục vụ vẫn giữ nguyên.');
    process.exitCode = 1;
  } else {
    console.log(`Đã dựng xong: ${outDir}`);
  }
} catch (error) {
  process.exitCode = 1;
  if (error instanceof BuildLocked) {
    console.error(`Một lần dựng khác đang chạy (tiến trình ${error.message}). Hãy đợi nó xong.`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
}
