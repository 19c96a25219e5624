import { packWords as words } from '../../strings/pack.ts';
import type { Fault } from '../../study/pack/assemble.ts';
import { button, element } from '../dom/element.ts';
import type { ChoiceState } from './choice-state.ts';
import { faultWords } from './fault-words.ts';

export interface NoticeOptions {
  choice: ChoiceState;
  faults: readonly Fault[];
  onRetry: () => void;
  onOpenKept: () => void;
  onAdopt: () => void;
}

/** What the reader must know: whose choice this is, that nothing is kept, and what is not in the pack. */
export class Notices {
  private readonly place: HTMLElement;
  private shown = '';

  constructor(place: HTMLElement) {
    this.place = place;
  }

  show({ choice, faults, onRetry, onOpenKept, onAdopt }: NoticeOptions): void {
    const sentences = [
      ...choice.unread.map((part) => words.fault.unread(part)),
      ...faults.map((fault) => faultWords(fault)),
    ];
    // Told to readers of screens once, not at every letter that they write elsewhere.
    const shown = JSON.stringify([choice.others, choice.isKept, sentences]);
    if (shown === this.shown) return;
    this.shown = shown;
    const canRetry = faults.some(({ kind }) => kind === 'unreachable');
    this.place.replaceChildren(
      ...(choice.others > 0
        ? [
            element('p', {}, [words.othersChoice(choice.others)]),
            button(words.openOwn, onOpenKept),
            button(words.keepThis, onAdopt),
          ]
        : []),
      ...(choice.isKept ? [] : [element('p', {}, [words.notKept])]),
      ...(sentences.length > 0
        ? [
            element('p', {}, [element('b', {}, [words.faults])]),
            element(
              'ul',
              {},
              sentences.map((sentence) => element('li', {}, [sentence])),
            ),
          ]
        : []),
      ...(canRetry ? [button(words.retry, onRetry)] : []),
    );
  }
}
