import { methodWords } from '../../strings/method.ts';
import { correctionWords } from '../../strings/progress.ts';
import type { Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';

/** Pages that stand beside the one of the whole portal's progress. */
export function progressLinks({ routes }: Portal): Link[] {
  return [
    { label: methodWords.title, address: routes.method },
    { label: correctionWords.title, address: routes.corrections },
  ];
}
