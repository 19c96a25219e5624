import { addDays, type Day } from '../../src/domain/calendar.ts';
import { toSlug } from '../../src/domain/vietnamese.ts';
import { Draw } from './draw.ts';
import type { GeneratedEntry, Rarity, StatedCitation } from './facts.ts';
import { printCount, withUnit } from './figures.ts';
import { PEOPLE } from './people.ts';
import { hamletsOn, nameInSentence } from './places.ts';
import { commentsOn } from './comments.ts';
import type { Rarities } from './rarities.ts';
import { reportsOf } from './reports.ts';
import * as SENTENCES from './sentences.ts';
import type { Shelf } from './shelf.ts';
import { capitalize, Speaker, type Setting } from './speaker.ts';
import { chooseSubject, type Subject } from './subject.ts';
import type { Titles } from './titles.ts';
import { TOPICS } from './vocabulary.ts';
import { chooseHand, factsOf, writeFile } from './writing.ts';

/** What the articles of one portal share. */
export interface Newsroom {
  seed: number;
  shelf: Shelf;
  titles: Titles;
  ids: Set<string>;
  rarities: Rarities;
}

interface Piece {
  draw: Draw;
  speaker: Speaker;
  setting: Setting;
  main: Subject;
  others: Subject[];
  cites: StatedCitation[];
  rarities: Rarity[];
  room: Newsroom;
}

/** Write one article: about a topic, an event, a place and a day, with other topics in passing. */
export function writeArticle(index: number, day: Day, room: Newsroom): GeneratedEntry {
  const draw = new Draw(`article ${room.seed} ${index}`);
  const [topic, ...rest] = draw.some(TOPICS, draw.percent(60) ? 2 : 3);
  if (!topic) throw new RangeError('No topics');
  const place = draw.pick(hamletsOn(day));
  const setting = { hand: chooseHand(draw), day, eventDay: addDays(day, -draw.int(0, 6)), place };
  const speaker = new Speaker(setting, draw);
  const main = chooseSubject(topic, draw);
  const others = rest.map((it) => chooseSubject(it, draw));
  const cites: StatedCitation[] = [];
  const piece: Piece = { draw, speaker, setting, main, others, cites, rarities: [], room };

  const year = day.slice(0, 4);
  const title = room.titles.take(() => speaker.propose(SENTENCES.TITLES, main), year);
  const standfirst = speaker.say(SENTENCES.STANDFIRSTS, main);
  const body = bodyOf(piece);
  const id = newId(toSlug(title).slice(0, 70).replace(/-$/, ''), room.ids);
  const data = {
    title,
    standfirst,
    section: topic.section,
    publishedAt: `${day}T${String(draw.int(6, 19)).padStart(2, '0')}:${draw.pick(['00', '15', '30', '45'])}:00+07:00`,
    byline: [draw.pick(PEOPLE).id],
    topics: [topic.id, ...(draw.percent(25) ? rest.slice(0, 1).map((it) => it.id) : [])],
    places: [place.id],
    ...reportsOf({ topic: topic.id, day }, room.shelf, draw),
  };
  const facts = factsOf(
    {
      title,
      topic: topic.id,
      alsoAbout: rest.map((it) => it.id),
      event: main.event,
      place: place.id,
      placeName: nameInSentence(place),
      day,
      eventDay: setting.eventDay,
      cites,
      rarities: piece.rarities,
      hand: setting.hand,
    },
    speaker,
    `${title} ${standfirst} ${body}`,
  );
  return {
    kind: 'articles',
    id,
    file: `articles/${year}/${id}.md`,
    address: `/tin-tuc/${id}/`,
    text: writeFile(data, body, setting.hand),
    beside: commentsOn({ id, day, subject: main, speaker }, draw),
    facts,
  };
}

function newId(slug: string, ids: Set<string>): string {
  let id = slug;
  for (let count = 2; ids.has(id); count += 1) id = `${slug}-${count}`;
  ids.add(id);
  return id;
}

/** Paragraphs, with headings, a list or a table in some. */
function bodyOf(piece: Piece): string {
  const { draw, speaker, main } = piece;
  const { OPENINGS, DOINGS, FIGURES, QUOTES, PROBLEMS, NEXTS, COLOURS, CLOSINGS } = SENTENCES;
  const say = (...lists: (readonly string[])[]) =>
    lists.map((list) => speaker.say(list, main)).join(' ');
  const detail = () => {
    const sentence = main.details.pop();
    return sentence ? speaker.said.phrase(main.topic, sentence) : say(DOINGS);
  };
  const paragraphs = [
    [say(OPENINGS), detail(), say(DOINGS)],
    [say(FIGURES), say(DOINGS), detail()],
    [say(QUOTES), say(DOINGS)],
    [say(PROBLEMS), detail(), passing(piece)],
    [say(DOINGS), say(FIGURES), say(COLOURS)],
    [cited(piece), say(DOINGS), say(QUOTES)],
    [say(NEXTS), rarity(piece), say(CLOSINGS)],
  ].map((sentences) => sentences.filter(Boolean).join(' '));
  const more = Array.from({ length: draw.int(0, 3) }, () =>
    [say(DOINGS), draw.percent(50) ? say(COLOURS) : say(PROBLEMS), passing(piece), say(FIGURES)]
      .filter(Boolean)
      .join(' '),
  );
  const blocks = [...paragraphs.slice(0, 4), ...more, ...paragraphs.slice(4)];
  if (draw.percent(20)) blocks.splice(3, 0, tableOf(piece));
  if (draw.percent(20)) blocks.splice(-1, 0, listOf(piece));
  if (blocks.length > 9) {
    for (const at of [6, 2]) blocks.splice(at, 0, `## ${speaker.say(SENTENCES.HEADINGS, main)}`);
  }
  return blocks.join('\n\n');
}

function passing({ draw, speaker, others }: Piece): string {
  const other = draw.pick(others);
  return draw.percent(45) ? speaker.say(SENTENCES.PASSING, other) : '';
}

function cited({ draw, speaker, setting, main, cites, room }: Piece): string {
  if (!draw.percent(55)) return '';
  const citation = room.shelf.cite({ topic: main.topic.id, day: setting.day }, setting.hand, draw);
  if (!citation) return '';
  cites.push(citation.fact);
  const pattern = draw.pick(SENTENCES.CITINGS).replace('{cite}', citation.text);
  return capitalize(speaker.fill(pattern, main));
}

function rarity({ draw, speaker, main, rarities, room }: Piece): string {
  const found = draw.percent(8) ? room.rarities.find(main, speaker, draw) : undefined;
  if (!found) return '';
  rarities.push(found);
  return found.sentence;
}

function tableOf({ speaker, main }: Piece): string {
  const rows = main.figures.map((figure) => speaker.said.figure(figure));
  const lines = rows.map((figure) => `| ${figure.name} | ${withUnit(figure)} |`);
  return ['| Nội dung | Kết quả |', '| --- | --: |', ...lines].join('\n');
}

function listOf({ draw, speaker, main, setting }: Piece): string {
  const items = draw.some(main.works, 3).map((work) => {
    const hours = printCount(draw.int(2, 9), setting.hand.dates === 'words');
    return `- ${speaker.said.phrase(main.topic, work)}: ${hours} ngày, do ${draw.pick(main.groups)} làm`;
  });
  return ['Các phần việc được chia như sau:', items.join('\n')].join('\n\n');
}
