import { addDays } from '../../../src/domain/calendar.ts';
import { documentTypeName } from '../../../src/domain/document-type.ts';
import { bodyOf } from '../bodies.ts';
import { Draw } from '../draw.ts';
import type { GeneratedEntry, Rarity } from '../facts.ts';
import { inventName } from '../people.ts';
import { hamletsOn, nameInSentence, placeOf, type GeneratedPlace } from '../places.ts';
import type { Rarities } from '../rarities.ts';
import { Speaker, type Setting } from '../speaker.ts';
import { chooseSubject } from '../subject.ts';
import type { Shelf } from '../shelf.ts';
import { topicOf } from '../vocabulary.ts';
import { factsOf, writeFile } from '../writing.ts';
import * as CLAUSES from './clauses.ts';
import { handOf } from './hand.ts';
import { planFields } from './plan.ts';
import type { RegisteredDocument } from './register.ts';
import type { Relations } from './relations.ts';
import { writeDocumentText } from './text.ts';

/** What the documents of one portal share. */
export interface Office {
  seed: number;
  shelf: Shelf;
  relations: Relations;
  rarities: Rarities;
}

const ADDRESS = { resolutions: 'nghi-quyet', documents: 'van-ban', plans: 'ke-hoach' };
const SOURCE = {
  name: 'Văn bản sinh tự động để thử phần mềm, không có bản gốc',
  checkedOn: '2026-10-31',
  verification: 'verified',
};

/** Write one official document. */
export function writeDocument(document: RegisteredDocument, office: Office): GeneratedEntry {
  const { id, collection, form, issuedOn, issuers, symbol } = document;
  const draw = new Draw(`document ${office.seed} ${id}`);
  const setting = settingOf(document, draw);
  const speaker = new Speaker(setting, draw);
  const subjects = document.topics.map((topic) => chooseSubject(topicOf(topic), draw));
  const [main] = subjects;
  if (!main) throw new RangeError(`${id} has no topic`);
  const subject = speaker.say(CLAUSES.SUBJECTS, main);
  const relations = office.relations.of(id);
  const name = `${documentTypeName(form.type)}${symbol && ` số ${symbol}`}`;
  const isStub = document.text === 'stub';
  const text = isStub
    ? { body: '', rarities: [] as Rarity[] }
    : writeDocumentText({
        document,
        subjects,
        speaker,
        draw,
        relations,
        rarities: office.rarities,
      });
  const plan =
    collection === 'plans' ? planFields(document, { main, speaker, draw, office }) : undefined;
  const data = {
    type: form.type,
    symbol: symbol || 'unknown',
    issuedOn,
    subject,
    issuers,
    ...signersOf(document, draw),
    ...forceOf(document, office, draw),
    fieldsOfWork: document.topics,
    ...(relations.length > 0 && { relations }),
    text: document.text,
    source: SOURCE,
    ...plan?.fields,
  };
  const title = `${name} ${subject}`;
  const facts = factsOf(
    {
      title,
      topic: document.topic,
      alsoAbout: document.topics.slice(1),
      place: setting.place.id,
      placeName: nameInSentence(setting.place),
      day: issuedOn,
      ...(symbol && { symbol }),
      type: form.type,
      issuer: issuers[0] ?? '',
      cites: relations.map((it) => citationOf(it, office.shelf)),
      rarities: text.rarities,
      hand: setting.hand,
    },
    speaker,
    `${title} ${text.body} ${plan?.words ?? ''}`,
  );
  return {
    kind: collection,
    id,
    file: `${collection}/${id}.md`,
    address: `/${ADDRESS[collection]}/${id}/`,
    text: writeFile(data, text.body, setting.hand),
    beside: plan?.beside ?? [],
    facts,
  };
}

function citationOf({ document, clauses }: { document: string; clauses?: string[] }, shelf: Shelf) {
  const [clause] = clauses ?? [];
  return { document, symbol: shelf.symbolOf(document), ...(clause && { clause }) };
}

/** Documents of the commune are about a hamlet, those from above about their own area. */
function settingOf(document: RegisteredDocument, draw: Draw): Setting {
  const { issuedOn: day, issuers } = document;
  const issuer = bodyOf(issuers[0] ?? '');
  const isOwn = issuer.level === 'commune' && document.place === 'xa-thu-nghiem';
  const place: GeneratedPlace = isOwn ? draw.pick(hamletsOn(day)) : placeOf(document.place);
  const lead = isOwn ? {} : { lead: issuer.name };
  return { hand: handOf(document), day, eventDay: addDays(day, draw.int(0, 3)), place, ...lead };
}

/** Nobody real signs: what the Centre's bodies issue here bears no name. */
function signersOf({ issuers }: RegisteredDocument, draw: Draw) {
  const { level, kind } = bodyOf(issuers[0] ?? '');
  if (level === 'central') return {};
  const title = kind === 'party' ? 'Bí thư' : kind === 'people-council' ? 'Chủ tịch' : 'Chủ tịch';
  return { signers: [{ name: inventName(draw), title }] };
}

/** From when until when it is in force, and what a source says of it. */
function forceOf({ id, issuedOn, text }: RegisteredDocument, { relations }: Office, draw: Draw) {
  const effectiveFrom = draw.percent(70)
    ? { effectiveFrom: addDays(issuedOn, draw.pick([0, 0, 10, 30])) }
    : {};
  if (draw.percent(10))
    return { ...effectiveFrom, expiresOn: addDays(issuedOn, draw.int(200, 2000)) };
  if (relations.hasEnded(id) || text === 'stub' || !draw.percent(15)) return effectiveFrom;
  const source = { ...SOURCE, name: 'Sổ theo dõi văn bản (hư cấu)' };
  return { ...effectiveFrom, statedStatus: { status: 'in-force', on: '2026-10-31', source } };
}
