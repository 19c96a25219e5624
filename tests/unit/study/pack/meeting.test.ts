import { describe, expect, test } from 'vitest';
import { agendaWords, readAgenda, wholeAgenda } from '../../../../src/study/pack/agenda.ts';
import { blankMeeting, readMeeting } from '../../../../src/study/pack/meeting.ts';

const STEPS = ['Khai mạc', 'Thảo luận', 'Kết thúc'];

describe('an agenda', () => {
  test('is the whole programme at first', () => {
    expect(agendaWords(wholeAgenda(3), STEPS)).toEqual(STEPS);
  });

  test('shows the lines that stay, own ones among them, in the reader’s order', () => {
    const lines = [{ step: 2, isOut: false }, { own: ' Văn nghệ ' }, { step: 0, isOut: true }];
    expect(agendaWords(lines, STEPS)).toEqual(['Kết thúc', 'Văn nghệ']);
  });

  test.each([
    [
      'an order',
      [
        { step: 2, isOut: false },
        { own: 'A' },
        { step: 0, isOut: true },
        { step: 1, isOut: false },
      ],
    ],
  ])('is kept with %s', (_what, lines) => {
    expect(readAgenda(JSON.parse(JSON.stringify(lines)), 3)).toEqual(lines);
  });

  test('loses no step: one that was not kept stands at the end, left out', () => {
    expect(readAgenda([{ step: 1, isOut: false }], 3)).toEqual([
      { step: 1, isOut: false },
      { step: 0, isOut: true },
      { step: 2, isOut: true },
    ]);
  });

  test('drops what is no line', () => {
    const kept = [
      { step: 9, isOut: false },
      { step: 1, isOut: 1 },
      { step: 1, isOut: true },
      null,
      { own: 5 },
    ];
    expect(readAgenda(kept, 2)).toEqual([
      { step: 1, isOut: false },
      { step: 0, isOut: true },
    ]);
    expect(readAgenda('x', 2)).toBeUndefined();
  });
});

describe('a meeting that was kept', () => {
  test('is the one that was written', () => {
    const meeting = {
      ...blankMeeting(3),
      details: { ...blankMeeting(3).details, topic: 'Học tập “Nghị quyết”' },
      questions: ['Làm gì?'],
      parts: { agenda: false, questions: true, answers: true, minutes: false },
    };
    expect(readMeeting(JSON.stringify(meeting), 3)).toEqual(meeting);
  });

  test.each([null, '', '{', '[]', '7', '{"details":[],"parts":{"agenda":"no"},"questions":"x"}'])(
    'is blank where nothing can be read: %s',
    (kept) => {
      expect(readMeeting(kept, 3)).toEqual(blankMeeting(3));
    },
  );

  test('leaves out answers at first, since they are for who leads it', () => {
    const { parts } = blankMeeting(3);
    expect(parts).toEqual({ agenda: true, questions: true, answers: false, minutes: true });
  });
});
