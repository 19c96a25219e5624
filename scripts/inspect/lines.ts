import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Lines to inspect: an argument that names a file stands for the file's lines, any other for itself; without
 * arguments, standard input.
 */
export async function* linesOf(words: readonly string[]): AsyncGenerator<string> {
  if (words.length === 0) yield* linesIn(process.stdin);
  for (const word of words) {
    if (existsSync(word) && statSync(word).isFile()) yield* linesIn(createReadStream(word));
    else yield word;
  }
}

function linesIn(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Infinity });
}
