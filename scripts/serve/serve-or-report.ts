import type { Receiver } from '../../server/receiver.ts';
import { portFrom } from './port.ts';
import { servePortal } from './serve-portal.ts';

/** Serve a built portal until the command is stopped, and say where. */
export async function serveOrReport(built: {
  folder: string;
  basePath: string;
  port?: string | undefined;
  receiver?: Receiver | undefined;
}): Promise<void> {
  const port = portFrom(built.port);
  if (port === undefined) return;
  const server = await servePortal({ ...built, port });
  console.log(`Cổng thông tin đang chạy tại http://localhost:${server.port}${built.basePath}`);
  console.log('Nhấn Ctrl+C để dừng.');
}
