import { servePortal } from './serve-portal.ts';

const DEFAULT_PORT = 4321;

/** Serve a built portal until the command is stopped, and say where. */
export async function serveOrReport(built: {
  folder: string;
  basePath: string;
  port?: string | undefined;
}): Promise<void> {
  const port = Number(built.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`“${built.port ?? ''}” không phải số cổng. Hãy dùng số từ 1 đến 65535.`);
    process.exitCode = 2;
    return;
  }
  const server = await servePortal({ ...built, port });
  console.log(`Cổng thông tin đang chạy tại http://localhost:${server.port}${built.basePath}`);
  console.log('Nhấn Ctrl+C để dừng.');
}
