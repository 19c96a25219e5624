import { describe, expect, test } from 'vitest';
import { findNearState, parseState } from '../../../scripts/reporting/state-words.ts';
import { TASK_STATES } from '../../../src/domain/task.ts';
import { STATE_LABELS } from '../../../src/strings/labels.ts';
import { STATE_SYNONYMS } from '../../../src/strings/state-words.ts';

describe('words for states', () => {
  test.each([
    ['Hoàn thành', 'done'],
    ['ĐÃ HOÀN THÀNH', 'done'],
    ['xong', 'done'],
    ['da xong.', 'done'],
    ['dang lam', 'in-progress'],
    ['Đang triển khai', 'in-progress'],
    ['- đang thực hiện;', 'in-progress'],
    ['Đang thực hiện'.normalize('NFD'), 'in-progress'],
    ['Chưa thực hiện', 'not-started'],
    ['hoàn thành muộn', 'done-late'],
    ['Tạm dừng', 'paused'],
    ['huỷ bỏ', 'dropped'],
    ['hủy bỏ', 'dropped'],
    ['done-late', 'done-late'],
    ['Chưa có báo cáo', 'no-report'],
  ])('“%s” is %s', (words, state) => {
    expect(parseState(words)).toBe(state);
  });

  test.each(['', 'Chưa hoàn thành', 'Đang thực hiện, đạt 60%', '60%', 'quá hạn', 'nv-1'])(
    '“%s” is not guessed',
    (words) => {
      expect(parseState(words)).toBeUndefined();
    },
  );

  test('a slip of the pen is named and not taken', () => {
    expect(parseState('Đang thực hện')).toBeUndefined();
    expect(findNearState('Đang thực hện')).toBe('in-progress');
    expect(findNearState('abc')).toBeUndefined();
  });

  test('every label and synonym names its own state', () => {
    for (const state of TASK_STATES) {
      for (const words of [STATE_LABELS[state], ...STATE_SYNONYMS[state]]) {
        expect([words, parseState(words)]).toEqual([words, state]);
      }
    }
  });
});
