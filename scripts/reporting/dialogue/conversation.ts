/** Where a clerk reads and writes: a terminal, or a script of answers in a test. */
export interface Conversation {
  say: (line: string) => void;
  /** The next line that is typed; undefined when no more comes. Throws `Interrupted` on Ctrl+C. */
  ask: (prompt: string) => Promise<string | undefined>;
}

/** The clerk wants out, and nothing kept. */
export class Interrupted extends Error {}
