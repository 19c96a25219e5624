import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Patience } from '../../server/listen.ts';

/** What a receiver in a process of its own is told. */
export interface ProcessOptions {
  portal: string;
  data: string;
  /** In base 64. */
  secret: string;
  port: number;
  patience?: Patience;
}

/** A receiver that can be killed. */
export interface ReceiverProcess {
  port: number;
  child: ChildProcess;
  /** Kill it as a power cut would, and wait until it is gone. */
  kill: () => Promise<void>;
  /** Resident bytes. */
  memory: () => Promise<number>;
  /** All that it wrote to its log. */
  log: () => string;
}

/** Start a receiver in a process of its own, with limits that no test meets. */
export async function startProcess(options: ProcessOptions): Promise<ReceiverProcess> {
  const child = fork('tests/support/receiver-child.ts', [JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [],
  });
  let log = '';
  child.stdout?.on('data', (part: Buffer) => (log += part.toString()));
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return {
    port: message.port,
    child,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    memory: async () => {
      child.send('memory');
      const [answer] = (await once(child, 'message')) as [{ memory: number }];
      return answer.memory;
    },
    log: () => log,
  };
}
