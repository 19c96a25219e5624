import { randomFrom } from './random.ts';

/** Choices that look free and are the same for the same key, on every machine. */
export class Draw {
  readonly #next: () => number;

  constructor(key: string) {
    this.#next = randomFrom(hash(key));
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** True in so many of 100 cases. */
  percent(share: number): boolean {
    return this.#next() * 100 < share;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.#next() * list.length)];
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }

  /** So many different items of the list, or all of them, in any order. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const chosen: T[] = [];
    while (chosen.length < count && rest.length > 0) {
      const [item] = rest.splice(Math.floor(this.#next() * rest.length), 1);
      if (item !== undefined) chosen.push(item);
    }
    return chosen;
  }

  /** Items with weights, one of them as often as its weight says. */
  weighted<T extends { weight: number }>(list: readonly T[]): T {
    let rest = this.#next() * list.reduce((sum, { weight }) => sum + weight, 0);
    const found = list.find(({ weight }) => (rest -= weight) < 0) ?? list.at(-1);
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }
}

/** FNV-1a over the UTF-16 units of a text. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
