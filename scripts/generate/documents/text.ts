import { documentTypeName } from '../../../src/domain/document-type.ts';
import type { Draw } from '../draw.ts';
import type { Rarity } from '../facts.ts';
import type { Rarities } from '../rarities.ts';
import { capitalize, type Speaker } from '../speaker.ts';
import type { Subject } from '../subject.ts';
import * as CLAUSES from './clauses.ts';
import { leavesOf, type Unit } from './outline.ts';
import { unitsOf, type RegisteredDocument } from './register.ts';
import type { WrittenRelation } from './relations.ts';

/** All that the text of one document is made of. */
export interface DocumentText {
  document: RegisteredDocument;
  subjects: Subject[];
  speaker: Speaker;
  draw: Draw;
  relations: readonly WrittenRelation[];
  rarities: Rarities;
}

const PREAMBLE = new Set(['based-on', 'implements', 'reviews', 'guides']);

/** The text in Markdown, and what stands in one of its clauses alone. */
export function writeDocumentText(text: DocumentText): { body: string; rarities: Rarity[] } {
  const { document, subjects, speaker, draw, relations } = text;
  const units = unitsOf(document);
  const [main] = subjects;
  if (!main) throw new RangeError('A document needs a subject');
  const rarities = draw.percent(45) ? rarityOf(text, units, main) : [];
  const before = relations.filter(({ kind }) => PREAMBLE.has(kind));
  const after = relations.filter(({ kind }) => !PREAMBLE.has(kind));
  const pen = new Pen(text, rarities);
  const blocks = [
    ...before.map(({ quotation }) => quotation),
    capitalize(speaker.fill(draw.pick(CLAUSES.BEGINNINGS), main)),
    ...pen.write(units),
    ...after.map(({ quotation }) => quotation),
    capitalize(speaker.fill(draw.pick(CLAUSES.ENDS), main)),
  ];
  return { body: blocks.join('\n\n'), rarities };
}

/** Something that stands in one clause alone, deep in the text. */
function rarityOf({ draw, speaker, rarities }: DocumentText, units: Unit[], subject: Subject) {
  const leaves = leavesOf(units);
  const leaf = draw.pick(leaves.slice(Math.floor(leaves.length / 2)));
  const found = rarities.find(subject, speaker, draw);
  return found ? [{ ...found, clause: leaf.path }] : [];
}

/** Writes units one after the other, a topic for each of the outermost. */
class Pen {
  readonly #text: DocumentText;
  readonly #rarities: readonly Rarity[];

  constructor(text: DocumentText, rarities: readonly Rarity[]) {
    this.#text = text;
    this.#rarities = rarities;
  }

  write(units: readonly Unit[]): string[] {
    const { document, subjects, draw } = this.#text;
    const chapters = document.form.shape === 'chapters' ? CLAUSES.CHAPTER_HEADINGS : [];
    const size = Math.ceil(units.length / 3);
    return units.flatMap((unit, at) => {
      const subject = at > 0 && draw.percent(60) ? draw.pick(subjects) : subjects[0];
      if (!subject) return [];
      const chapter = at % size === 0 ? chapters[at / size] : undefined;
      const title = chapter ? [`## Chương ${'I'.repeat(at / size + 1)}. ${chapter}`] : [];
      return [...title, ...this.#unit(unit, subject, { at, count: units.length })];
    });
  }

  #unit(unit: Unit, subject: Subject, place: { at: number; count: number }): string[] {
    const below = () =>
      unit.children.flatMap((it, at) => this.#unit(it, subject, { at, count: 0 }));
    switch (unit.kind) {
      case 'dieu': {
        const level = unit.path.includes('/') ? '####' : '###';
        const heading = this.#fill(this.#text.draw.pick(CLAUSES.ARTICLE_HEADINGS), subject);
        const own = unit.children.length > 0 ? [] : [this.#words(unit, subject, CLAUSES.DUTIES)];
        return [`${level} Điều ${unit.number}. ${heading}`, ...own, ...below()];
      }
      case 'muc': {
        const last = CLAUSES.SECTION_HEADINGS.length - 1;
        const heading = CLAUSES.SECTION_HEADINGS[place.at + 1 === place.count ? last : place.at];
        return [`## ${unit.number.toUpperCase()}. ${heading ?? ''}`, ...below()];
      }
      case 'kem-theo':
        return [...this.#attachedTitle(subject), ...below()];
      case 'khoan':
      case 'diem':
        return this.#item(unit, subject, below);
    }
  }

  #item(unit: Unit, subject: Subject, below: () => string[]): string[] {
    const isPoint = unit.kind === 'diem';
    const label = isPoint ? `${unit.number.replace('dj', 'đ')})` : `${unit.number}.`;
    if (unit.children.length > 0) {
      return [`${label} ${this.#fill('Việc {work} gồm các nội dung:', subject)}`, ...below()];
    }
    const isState = unit.path.startsWith('muc-i/');
    const sentences = isState ? CLAUSES.STATES : CLAUSES.DUTIES;
    return [`${label} ${this.#words(unit, subject, sentences)}`];
  }

  #attachedTitle(subject: Subject): string[] {
    const { document, draw, speaker } = this.#text;
    const type = draw.pick(['QUY CHẾ', 'QUY ĐỊNH']);
    const issuing = `${documentTypeName(document.form.type)} số ${document.symbol} ${speaker.date(document.issuedOn)}`;
    const title = this.#fill('Quản lý {thing}', subject);
    return [`## ${type}`, title, `(Ban hành kèm theo ${issuing})`];
  }

  /** Sentences of a unit that has no units below. */
  #words(unit: Unit, subject: Subject, sentences: readonly string[]): string {
    const { draw, speaker } = this.#text;
    const rule = () => {
      const pattern = draw.pick(subject.topic.rules);
      speaker.said.phrase(subject.topic, pattern);
      return speaker.fill(pattern, subject);
    };
    const said = [speaker.say(sentences, subject)];
    if (draw.percent(45)) said.push(rule());
    if (draw.percent(30)) said.push(speaker.say(CLAUSES.AIMS, subject));
    const rare = this.#rarities.filter(({ clause }) => clause === unit.path);
    return [...said, ...rare.map(({ sentence }) => sentence)].join(' ');
  }

  #fill(pattern: string, subject: Subject): string {
    return capitalize(this.#text.speaker.fill(pattern, subject));
  }
}
