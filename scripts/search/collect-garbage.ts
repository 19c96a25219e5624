import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Give back what is used no more. V8 does so of itself when its heap has grown far enough, which on a machine with much memory is
 * later than a build on a small one could bear: indexing 10,000 entries makes garbage many times the size of the index.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
