import type { Draw } from './draw.ts';
import type { StatedFigure, StatedPhrase } from './facts.ts';
import { stateFigure } from './figures.ts';
import type { Topic } from './vocabulary.ts';

/** What one entry has to say of a topic: the part of its vocabulary that the entry uses, with figures settled. */
export interface Subject {
  topic: Topic;
  event: string;
  works: string[];
  things: string[];
  groups: string[];
  spots: string[];
  problems: string[];
  details: string[];
  figures: StatedFigure[];
}

/** Choose what an entry says of a topic. */
export function chooseSubject(topic: Topic, draw: Draw): Subject {
  return {
    topic,
    event: draw.pick(topic.events),
    works: draw.some(topic.works, 3),
    things: draw.some(topic.things, 4),
    groups: draw.some(topic.groups, 2),
    spots: draw.some(topic.spots, 2),
    problems: draw.some(topic.problems, 2),
    details: draw.some(topic.details, 4),
    figures: draw.some(topic.measures, 3).map((measure) => stateFigure(measure, draw)),
  };
}

/** Keeps what was said, so that facts and text cannot differ. */
export class Said {
  readonly #phrases = new Map<string, StatedPhrase>();
  readonly #figures = new Map<string, StatedFigure>();

  phrase(topic: Topic, phrase: string): string {
    this.#phrases.set(`${topic.id} ${phrase}`, { topic: topic.id, phrase });
    return phrase;
  }

  figure(figure: StatedFigure): StatedFigure {
    this.#figures.set(`${figure.name} ${figure.value}`, figure);
    return figure;
  }

  /** Forget all, where what was said is thrown away. */
  clear(): void {
    this.#phrases.clear();
    this.#figures.clear();
  }

  get phrases(): StatedPhrase[] {
    return [...this.#phrases.values()];
  }

  get figures(): StatedFigure[] {
    return [...this.#figures.values()];
  }
}
