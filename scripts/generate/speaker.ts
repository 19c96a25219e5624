import { addDays, type Day } from '../../src/domain/calendar.ts';
import { bodyOf, leadOn } from './bodies.ts';
import type { Draw } from './draw.ts';
import { printCount, withUnit } from './figures.ts';
import { inventPerson } from './people.ts';
import { hamletsOn, nameInSentence, type GeneratedPlace } from './places.ts';
import { nameDay, type Hand } from './spelling.ts';
import { Said, type Subject } from './subject.ts';

/** Where and when an entry speaks. */
export interface Setting {
  hand: Hand;
  day: Day;
  eventDay: Day;
  place: GeneratedPlace;
  /** Name of the body in charge, where it is not the commune's office for the topic. */
  lead?: string;
}

/** Fills the gaps of sentences with what one entry is about, and keeps what it said. */
export class Speaker {
  readonly said = new Said();
  readonly people = new Set<string>();
  readonly places = new Map<string, string>();
  readonly #setting: Setting;
  readonly #draw: Draw;
  readonly #person: string;
  readonly #used = new Set<string>();
  /** Words that the sentence at hand has. */
  readonly #taken = new Set<string>();

  constructor(setting: Setting, draw: Draw) {
    this.#setting = setting;
    this.#draw = draw;
    this.#person = inventPerson(draw);
  }

  /** One of the sentences that this entry has not said yet, filled; capital first. */
  say(sentences: readonly string[], subject: Subject): string {
    const fresh = sentences.filter((sentence) => !this.#used.has(sentence));
    const sentence = this.#draw.pick(fresh.length > 0 ? fresh : sentences);
    this.#used.add(sentence);
    return capitalize(this.fill(sentence, subject));
  }

  /** A sentence to begin with: what an earlier one said is forgotten. */
  propose(sentences: readonly string[], subject: Subject): string {
    this.said.clear();
    return this.say(sentences, subject);
  }

  /** A pattern with its gaps filled: `{work}`, `{place}`, `{figure}` and so on. */
  fill(pattern: string, subject: Subject): string {
    this.#taken.clear();
    return pattern.replace(/\{(\w+)\}/g, (_gap, name: string) => this.#gap(name, subject));
  }

  get place(): string {
    return nameInSentence(this.#setting.place);
  }

  /** A day as this hand writes it. */
  date(day: Day): string {
    return nameDay(this.#setting.hand, day);
  }

  #gap(name: string, subject: Subject): string {
    const draw = this.#draw;
    const { topic } = subject;
    const one = (list: readonly string[]) => {
      const fresh = list.filter((it) => !this.#taken.has(it));
      const phrase = draw.pick(fresh.length > 0 ? fresh : list);
      this.#taken.add(phrase);
      return this.said.phrase(topic, phrase);
    };
    switch (name) {
      case 'event':
        return this.said.phrase(topic, subject.event);
      case 'work':
        return one(subject.works);
      case 'thing':
        return one(subject.things);
      case 'group':
        return one(subject.groups);
      case 'spot':
        return one(subject.spots);
      case 'problem':
        return one(subject.problems);
      case 'topic':
        return topic.name.charAt(0).toLowerCase() + topic.name.slice(1);
      case 'figure':
      case 'value': {
        const figure = this.said.figure(draw.pick(subject.figures));
        return name === 'value'
          ? withUnit(figure)
          : `${figure.name} ${figure.name.endsWith('đạt') ? 'là' : draw.pick(['đạt', 'là', 'ở mức'])} ${withUnit(figure)}`;
      }
      default:
        return this.#setOf(name, subject);
    }
  }

  /** Gaps that the setting fills, whatever the topic. */
  #setOf(name: string, { topic }: Subject): string {
    const draw = this.#draw;
    const { day, eventDay, place, hand } = this.#setting;
    switch (name) {
      case 'place':
        return nameInSentence(place);
      case 'other':
        return this.#elsewhere();
      case 'person':
        this.people.add(this.#person);
        return this.#person;
      case 'body':
        return this.#setting.lead ?? leadOn(topic.lead, day).name;
      case 'office':
        return bodyOf(draw.pick(['ubnd', 'dang-uy', 'mat-tran', 'hdnd'])).name;
      case 'day':
        return this.date(eventDay);
      case 'later':
        return this.date(addDays(eventDay, draw.int(20, 200)));
      case 'earlier':
        return this.date(addDays(eventDay, -draw.int(15, 300)));
      case 'year':
        return day.slice(0, 4);
      case 'next':
        return String(Number(day.slice(0, 4)) + 1);
      case 'n':
        return printCount(draw.int(2, 30), hand.dates === 'words');
      case 'few':
        return printCount(draw.int(2, 9), hand.dates === 'words');
      case 'money':
        return `${draw.int(3, 980)} triệu đồng`;
      default:
        throw new RangeError(`No gap {${name}}`);
    }
  }

  #elsewhere(): string {
    const { day, place } = this.#setting;
    const others = hamletsOn(day).filter(({ id }) => id !== place.id);
    const other = this.#draw.pick(others);
    this.places.set(other.id, nameInSentence(other));
    return nameInSentence(other);
  }
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
