import type { Draw } from './draw.ts';
import type { Rarity } from './facts.ts';
import { RARITIES } from './sentences.ts';
import type { Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/** Hands out what stands in one entry alone: a rare thing at a place, never the same pair twice. */
export class Rarities {
  readonly #given = new Set<string>();

  /** A sentence about a rare thing of the topic, or nothing where its place has had them all. */
  find(subject: Subject, speaker: Speaker, draw: Draw): Rarity | undefined {
    const placeName = speaker.place;
    const fresh = subject.topic.rare.filter((it) => !this.#given.has(`${it} ${placeName}`));
    if (fresh.length === 0) return undefined;
    const phrase = draw.pick(fresh);
    this.#given.add(`${phrase} ${placeName}`);
    const pattern = draw.pick(RARITIES).replace('{rare}', phrase);
    return { phrase, placeName, sentence: speaker.fill(pattern, subject) };
  }
}
