import type { Day } from '../../src/domain/calendar.ts';
import { documentTypeName } from '../../src/domain/document-type.ts';
import { bodyOf } from './bodies.ts';
import { citePath, leavesOf } from './documents/outline.ts';
import { unitsOf, type Register, type RegisteredDocument } from './documents/register.ts';
import type { Draw } from './draw.ts';
import type { StatedCitation } from './facts.ts';
import { nameDay, type Hand } from './spelling.ts';

/** A citation as a text has it, and what it names. */
export interface WrittenCitation {
  text: string;
  fact: StatedCitation;
}

/** The documents of a portal as a writer finds them: by topic, with nothing that is yet to come. */
export class Shelf {
  readonly #register: Register;
  readonly #byTopic: Map<string, RegisteredDocument[]>;

  readonly #byId: Map<string, RegisteredDocument>;

  constructor(register: Register) {
    this.#byId = new Map(register.documents.map((document) => [document.id, document]));
    this.#register = register;
    this.#byTopic = Map.groupBy(register.documents, ({ topic }) => topic);
  }

  /** Symbol of a document; empty for one without. */
  symbolOf(id: string): string {
    return this.#byId.get(id)?.symbol ?? '';
  }

  /** One issued before that day that passes, of the topic if there is one. */
  find(
    { topic, day }: { topic: string; day: Day },
    draw: Draw,
    passes: (document: RegisteredDocument) => boolean = () => true,
  ): RegisteredDocument | undefined {
    const { documents, before } = this.#register;
    const ofTopic = (this.#byTopic.get(topic) ?? []).filter(
      (it) => it.issuedOn < day && passes(it),
    );
    if (ofTopic.length > 0) return draw.pick(ofTopic);
    const end = before(day);
    for (let tries = 0; tries < 12 && end > 0; tries += 1) {
      const document = documents[draw.int(0, end - 1)];
      if (document && passes(document)) return document;
    }
    return undefined;
  }

  /** Name a document of the topic as that hand would; half of the time one of its clauses. */
  cite(about: { topic: string; day: Day }, hand: Hand, draw: Draw): WrittenCitation | undefined {
    const document = this.find(about, draw, ({ symbol, text }) => symbol !== '' && text === 'full');
    if (!document) return undefined;
    const clause = draw.percent(50) ? clauseOf(document, draw) : undefined;
    const name = nameDocument(document, hand, draw.percent(8));
    return {
      text: clause ? `${citePath(clause)} ${name}` : name,
      fact: { document: document.id, symbol: document.symbol, ...(clause && { clause }) },
    };
  }
}

/** Path of a clause of the document itself, never of a text attached to it. */
export function clauseOf(document: RegisteredDocument, draw: Draw): string {
  const own = unitsOf(document).filter(({ kind }) => kind !== 'kem-theo');
  return draw.pick(leavesOf(own)).path;
}

/** A document's name in running text: `Nghị quyết số 05/NQ-HĐND ngày 15/7/2026 của …`. */
export function nameDocument(document: RegisteredDocument, hand: Hand, isShort = false): string {
  const { form, symbol, issuedOn, issuers } = document;
  const type = documentTypeName(form.type);
  if (isShort) return `${type} ${symbol}`;
  const issuer = bodyOf(issuers[0] ?? '').name;
  const comma = /^\d+-/.test(symbol) ? ',' : '';
  return `${type} số ${symbol}${comma} ${nameDay(hand, issuedOn)} của ${issuer}`;
}
