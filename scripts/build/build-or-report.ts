import { printProblems } from '../print-problems.ts';
import { buildPortal, type BuildResult } from './build-portal.ts';
import { BuildLocked } from './lock.ts';
import { OutDirRefused } from './out-dir.ts';

/** What a person asks of a build, in the words of the command line. */
export interface BuildWish {
  portal: string;
  out?: string | undefined;
  /** The build's one instant in ISO form; `PORTAL_NOW` or the clock when absent. */
  now?: string | undefined;
}

/** Build a portal, or tell the editor what keeps it from being built and set the exit code. */
export async function buildOrReport({
  portal,
  out,
  now,
}: BuildWish): Promise<BuildResult | undefined> {
  const instant = now ?? process.env['PORTAL_NOW'];
  if (instant && Number.isNaN(Date.parse(instant))) {
    return refuse(`“${instant}” không phải một thời điểm. Hãy viết như 2026-11-24T08:00:00+07:00.`);
  }
  try {
    const result = await buildPortal({
      portal,
      outDir: out,
      now: instant ? new Date(instant) : undefined,
    });
    if (result.problems.length === 0) return result;
    printProblems(result.problems);
    return refuse('Chưa đăng gì. Bản đang phục vụ vẫn giữ nguyên.');
  } catch (error) {
    if (error instanceof BuildLocked) {
      return refuse(`Một lần dựng khác đang chạy (tiến trình ${error.message}). Hãy đợi nó xong.`);
    }
    if (error instanceof OutDirRefused) {
      return refuse(
        `Không dựng vào “${error.message}” được: nơi đó có thứ khác, không phải bản dựng trước. Hãy chọn thư mục mới sau --out.`,
      );
    }
    const message = error instanceof Error ? error.message : String(error);
    return refuse(
      `${message}\nPhần mềm gặp lỗi khi dựng trang. Chưa đăng gì, bản đang phục vụ vẫn giữ nguyên.`,
    );
  }
}

function refuse(words: string): undefined {
  console.error(words);
  process.exitCode = 1;
}
