import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { Interrupted, type Conversation } from './conversation.ts';

/** A conversation over streams, and the way to end it. Lines that come before they are asked for wait. */
export interface Terminal extends Conversation {
  close: () => void;
}

export function openTerminal(input: Readable, output: Writable): Terminal {
  const lines = createInterface({ input, output });
  const waiting: string[] = [];
  let isClosed = false;
  let isInterrupted = false;
  let wake: () => void = () => undefined;
  const interrupt = () => {
    isInterrupted = true;
    wake();
  };
  lines.on('line', (line) => {
    waiting.push(line);
    wake();
  });
  lines.on('close', () => {
    isClosed = true;
    wake();
  });
  lines.on('SIGINT', interrupt);
  process.on('SIGINT', interrupt);
  return {
    say: (line) => void output.write(`${line}\n`),
    ask: async (prompt) => {
      lines.setPrompt(prompt);
      if (isClosed) output.write(prompt);
      else lines.prompt();
      while (waiting.length === 0 && !isClosed && !isInterrupted) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (isInterrupted) throw new Interrupted();
      return waiting.shift();
    },
    close: () => {
      process.off('SIGINT', interrupt);
      lines.close();
    },
  };
}
