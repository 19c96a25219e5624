import { existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A file whose lines were asked for cannot be read; its name is the message. */
export class UnreadableFile extends Error {}

/**
 * Lines to inspect: an argument that names a file stands for the file's lines, any other for itself; without
 * arguments, standard input.
 *
 * @throws {UnreadableFile} when a file cannot be read
 */
export async function* linesOf(words: readonly string[]): AsyncGenerator<string> {
  if (words.length === 0) yield* linesIn(process.stdin);
  for (const word of words) {
    if (existsSync(word) && statSync(word).isFile()) yield* linesOfFile(word);
    else yield word;
  }
}

async function* linesOfFile(file: string): AsyncGenerator<string> {
  try {
    const handle = await open(file);
    yield* handle.readLines();
  } catch {
    throw new UnreadableFile(file);
  }
}

function linesIn(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Infinity });
}
