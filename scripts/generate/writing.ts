import { stringify } from 'yaml';
import type { Draw } from './draw.ts';
import type { EntryFacts } from './facts.ts';
import { findHomographs } from './homographs.ts';
import type { Speaker } from './speaker.ts';
import { writeBy, type Hand } from './spelling.ts';

/** A hand for one entry: most write as the law does, some otherwise. */
export function chooseHand(draw: Draw): Hand {
  return {
    tone: draw.percent(30) ? 'second' : 'first',
    iy: draw.percent(12) ? 'i' : 'y',
    abbreviates: draw.percent(35),
    dates: draw.pick(['figures', 'short', 'words']),
  };
}

/** A file of front matter and body in an entry's hand. */
export function writeFile(data: object, body: string, hand: Hand): string {
  const frontMatter = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  return writeBy(hand, `---\n${frontMatter}---\n${body && `\n${body}\n`}`);
}

type Told = 'people' | 'figures' | 'phrases' | 'otherPlaces' | 'homographs';

/** Facts of an entry, with all that its speaker said. `words` is its whole text in canonical spelling. */
export function factsOf(
  facts: Omit<EntryFacts, Told>,
  speaker: Speaker,
  words: string,
): EntryFacts {
  const { said, people, places } = speaker;
  return {
    ...facts,
    otherPlaces: [...places.keys()],
    people: [...people],
    figures: said.figures,
    phrases: said.phrases,
    homographs: findHomographs(words),
  };
}
