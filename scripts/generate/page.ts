import { type Day } from '../../src/domain/calendar.ts';
import { Draw } from './draw.ts';
import type { GeneratedEntry } from './facts.ts';
import { hamletsOn, nameInSentence } from './places.ts';
import * as SENTENCES from './sentences.ts';
import { Speaker } from './speaker.ts';
import { chooseSubject } from './subject.ts';
import { topicOf } from './vocabulary.ts';
import { chooseHand, factsOf, writeFile } from './writing.ts';

/** id | title | topic. */
const PAGES = [
  ['gioi-thieu', 'Giới thiệu xã Thử Nghiệm', 'to-chuc'],
  ['lien-he', 'Liên hệ', 'tiep-dan'],
  ['tro-nang', 'Tuyên bố về khả năng tiếp cận', 'chuyen-doi-so'],
  ['dieu-khoan', 'Điều khoản sử dụng', 'mot-cua'],
  ['lich-tiep-dan', 'Lịch tiếp công dân', 'tiep-dan'],
  ['so-dien-thoai', 'Số điện thoại cần biết', 'an-ninh'],
  ['lich-su-xa', 'Lịch sử xã', 'di-tich'],
  ['ban-do', 'Bản đồ các thôn', 'dat-dai'],
] as const;

/** How many plain pages a portal has at most. */
export const MOST_PAGES = PAGES.length;

const NOT_REAL =
  'Xã Thử Nghiệm, tỉnh Giả Tưởng không có thật. Người, cơ quan dưới cấp trung ương, văn bản và con số ở đây đều được sinh ra để thử phần mềm.';

/** Write one plain page. */
export function writePage(index: number, day: Day, seed: number): GeneratedEntry {
  const [id, title, topicId] = PAGES[index] ?? PAGES[0];
  const draw = new Draw(`page ${seed} ${id}`);
  const topic = topicOf(topicId);
  const place = draw.pick(hamletsOn(day));
  const hand = chooseHand(draw);
  const speaker = new Speaker({ hand, day, eventDay: day, place }, draw);
  const main = chooseSubject(topic, draw);
  const { DOINGS, FIGURES, NEXTS, COLOURS } = SENTENCES;
  const paragraph = () =>
    [DOINGS, FIGURES, DOINGS, COLOURS].map((it) => speaker.say(it, main)).join(' ');
  const body = [
    NOT_REAL,
    paragraph(),
    `## ${speaker.say(SENTENCES.HEADINGS, main)}`,
    `${main.details.join(' ')} ${paragraph()}`,
    speaker.say(NEXTS, main),
  ].join('\n\n');
  const data = { title, description: `${title} của cổng thông tin xã Thử Nghiệm.`, updatedOn: day };
  const facts = factsOf(
    {
      title,
      topic: topic.id,
      alsoAbout: [],
      place: place.id,
      placeName: nameInSentence(place),
      day,
      cites: [],
      rarities: [],
      hand,
    },
    speaker,
    `${title} ${body}`,
  );
  const text = writeFile(data, body, hand);
  return { kind: 'pages', id, file: `pages/${id}.md`, address: `/${id}/`, text, beside: [], facts };
}
