import { listen } from '../../server/listen.ts';
import { createReceiver } from '../../server/receiver.ts';
import type { ProcessOptions } from './receiver-process.ts';

// A receiver on loopback, for tests that kill it or flood it.
const PLENTY = { hour: 1e9, day: 1e9 };
const { portal, data, secret, port, patience } = JSON.parse(
  process.argv[2] ?? '',
) as ProcessOptions;
const receiver = createReceiver({
  portal,
  data,
  secret: Buffer.from(secret, 'base64'),
  minimumSeconds: 0,
  mostWaiting: 1_000_000,
  allowances: { comment: PLENTY, attempt: PLENTY, useful: PLENTY, ask: PLENTY },
});
if (!receiver) throw new Error('the portal takes no feedback');
const listening = await listen(receiver, { port, ...(patience && { patience }) });
process.on('message', () => process.send?.({ memory: process.memoryUsage.rss() }));
process.send?.({ port: listening.port });
