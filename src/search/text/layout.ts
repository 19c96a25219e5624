import { wordsOf, type Word } from './words.ts';

/** A stretch of an entry that a hit can name: a clause, a task, the lines before the first of them. */
export interface Block {
  /** Address of the stretch: `#dieu-5` on the entry's page, or a page of its own; empty for the entry itself. */
  address: string;
  /** Its name for readers: `Điều 5`. */
  label: string;
  text: string;
}

/** What stands below this position is the entry's own: its title and names, its symbol and day. */
export const BODY = 80;
/** Terms of an entry's own symbol and day stand from here to the body. */
export const OWN = 72;
/** Where the day stands on which an entry was published that tells of other days. */
export const PUBLISHED = 73;
/** Positions that lie between two blocks, so that no phrase runs over their border. */
const GAP = 8;

/** A word with its position in its entry. */
export interface PlacedWord extends Word {
  position: number;
  /** Index of its block; `TITLE` and `NAMES` for what is above all blocks. */
  block: number;
}

export const TITLE = -1;
export const NAMES = -2;

/** What is needed of an entry to place its words. */
export interface Placeable {
  title: string;
  /** Other names under which it is known: its type and symbol, its short title. */
  names: readonly string[];
  blocks: readonly Pick<Block, 'text'>[];
}

/**
 * Positions of an entry's words: its title first, then its other names, then its blocks. The index and the excerpt
 * of a hit are made from the same positions.
 */
export function placeWords({ title, names, blocks }: Placeable): PlacedWord[] {
  const placed: PlacedWord[] = [];
  let next = 0;
  const place = (text: string, block: number, end = Number.POSITIVE_INFINITY) => {
    for (const word of wordsOf(text)) {
      if (next < end) placed.push({ ...word, position: next, block });
      next += 1;
    }
  };
  place(title, TITLE, OWN);
  for (const name of names) {
    next += 1;
    place(name, NAMES, OWN);
  }
  next = BODY;
  blocks.forEach(({ text }, block) => {
    place(text, block);
    next += GAP;
  });
  return placed;
}
