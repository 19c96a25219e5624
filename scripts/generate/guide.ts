import { addDays, type Day } from '../../src/domain/calendar.ts';
import { toSlug } from '../../src/domain/vietnamese.ts';
import type { Newsroom } from './article.ts';
import { Draw } from './draw.ts';
import type { GeneratedEntry } from './facts.ts';
import { PEOPLE } from './people.ts';
import { hamletsOn, nameInSentence } from './places.ts';
import * as SENTENCES from './sentences.ts';
import { clauseOf, nameDocument } from './shelf.ts';
import { capitalize, Speaker } from './speaker.ts';
import { chooseSubject } from './subject.ts';
import { TOPICS } from './vocabulary.ts';
import { chooseHand, factsOf, writeFile } from './writing.ts';

const TITLES = [
  'Hướng dẫn {work}',
  'Muốn {work} thì làm thế nào?',
  'Các bước {work} ở {place}',
  'Cần biết gì về {thing}?',
  'Cách tham gia {event}',
];
const STEPS = [
  '**Hỏi trước.** Đến {spot} hỏi về {thing}.',
  '**Ghi tên.** {group} ghi tên với {body}.',
  '**Chuẩn bị.** Xem lại {thing} và mang theo giấy tờ.',
  '**Làm.** Bắt đầu {work}, có người của thôn đi cùng.',
  '**Báo lại.** Báo kết quả cho {body} trước {later}.',
  '**Lưu giữ.** Giữ biên bản về {thing} ít nhất {n} tháng.',
];
const ASKED = ['Nếu {problem} thì sao?', 'Ai được {work}?', 'Xem {thing} ở đâu?'];

/** Write one guide, with steps, a checklist, a quoted clause and questions. */
export function writeGuide(index: number, day: Day, room: Newsroom): GeneratedEntry {
  const draw = new Draw(`guide ${room.seed} ${index}`);
  const topic = draw.pick(TOPICS);
  const place = draw.pick(hamletsOn(day));
  const hand = chooseHand(draw);
  const speaker = new Speaker({ hand, day, eventDay: day, place }, draw);
  const main = chooseSubject(topic, draw);
  const document = room.shelf.find(
    { topic: topic.id, day },
    draw,
    ({ text, symbol }) => text === 'full' && symbol !== '',
  );
  const clause = document && clauseOf(document, draw);
  const title = room.titles.take(() => speaker.propose(TITLES, main), day.slice(0, 4));
  const id = `huong-dan-${index}-${toSlug(title).slice(0, 50).replace(/-$/, '')}`;
  const standfirst = speaker.say(SENTENCES.STANDFIRSTS, main);
  const say = (list: readonly string[]) => speaker.say(list, main);
  const steps = draw
    .some(STEPS, 5)
    .map(
      (step, at) =>
        `${at + 1}. ${speaker.fill(step, main).replace(/(?<=\*\* )./u, (first) => first.toUpperCase())}`,
    );
  const cited = document
    ? [
        `Căn cứ là ${nameDocument(document, hand)}:`,
        `<Clause document="${document.id}" clause="${clause ?? ''}" />`,
      ]
    : [];
  const questions = draw
    .some(ASKED, 2)
    .flatMap((ask) => [
      `<Question ask="${capitalize(speaker.fill(ask, main))}">`,
      `${say(SENTENCES.DOINGS)} ${say(SENTENCES.NEXTS)}`,
      '</Question>',
    ]);
  const blocks = [
    `${say(SENTENCES.OPENINGS)} ${say(SENTENCES.PROBLEMS)} ${main.details.join(' ')}`,
    ...cited,
    '## Chuẩn bị',
    '<Checklist id="chuan-bi">',
    main.things.map((thing) => `- Xem lại ${speaker.said.phrase(topic, thing)}.`).join('\n'),
    '</Checklist>',
    '## Các bước',
    '<Steps>',
    steps.join('\n'),
    '</Steps>',
    `## ${say(SENTENCES.HEADINGS)}`,
    [SENTENCES.FIGURES, SENTENCES.DOINGS, SENTENCES.QUOTES, SENTENCES.DOINGS].map(say).join(' '),
    [SENTENCES.DOINGS, SENTENCES.PROBLEMS, SENTENCES.FIGURES].map(say).join(' '),
    '## Hay hỏi',
    ...questions,
  ];
  const body = blocks.join('\n\n');
  const data = {
    title,
    standfirst,
    byline: [draw.pick(PEOPLE).id],
    publishedOn: day,
    reviewBy: addDays(day, 365),
    topics: [topic.id],
    ...(document && { documents: [document.id] }),
  };
  const cites = document
    ? [{ document: document.id, symbol: document.symbol, ...(clause && { clause }) }]
    : [];
  const facts = factsOf(
    {
      title,
      topic: topic.id,
      alsoAbout: [],
      place: place.id,
      placeName: nameInSentence(place),
      day,
      cites,
      rarities: [],
      hand,
    },
    speaker,
    `${title} ${standfirst} ${body}`,
  );
  const text = writeFile(data, body, hand);
  return {
    kind: 'guides',
    id,
    file: `guides/${id}.mdx`,
    address: `/huong-dan/${id}/`,
    text,
    beside: [],
    facts,
  };
}
