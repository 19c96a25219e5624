import { addDays, type Day } from '../../src/domain/calendar.ts';
import { stringify } from 'yaml';
import type { Draw } from './draw.ts';
import type { Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';
import { LAST_WORKDAY } from './documents/register.ts';

const ASKED = ['Hỏi về {thing}', 'Góp ý việc {work}', 'Ý kiến từ {place}'];
const TEXTS = [
  'Bao giờ thì {place} được {work}? Nhà tôi chờ đã lâu.',
  'Tôi thấy {thing} nên làm kỹ hơn, vì {problem}.',
  'Cảm ơn bài viết. Xin cho biết ai phụ trách {thing}.',
];
const ANSWERS = [
  'Việc này dự kiến xong trước {later}.',
  '{body} ghi nhận và sẽ trả lời bằng văn bản.',
];

interface Commented {
  id: string;
  day: Day;
  subject: Subject;
  speaker: Speaker;
}

/** Approved comments of readers on a few articles; some are answered. */
export function commentsOn({ id, day, subject, speaker }: Commented, draw: Draw) {
  const on = addDays(day, draw.int(0, 9));
  if (!draw.percent(4) || on > LAST_WORKDAY) return [];
  const answered = draw.percent(50) && {
    answer: {
      body: 'ban-bien-tap-cong',
      answeredAt: `${addDays(on, 2)}T14:00:00+07:00`,
      text: speaker.say(ANSWERS, subject),
    },
  };
  const comment = {
    title: speaker.say(ASKED, subject),
    author: draw.pick(['Bạn đọc giấu tên', 'Một người ở thôn', 'Bạn đọc hư cấu']),
    submittedAt: `${on}T20:${draw.int(10, 59)}:00+07:00`,
    text: speaker.say(TEXTS, subject),
    ...answered,
  };
  return [{ file: `comments/${id}/${on}-1.yaml`, text: stringify(comment, { lineWidth: 0 }) }];
}
