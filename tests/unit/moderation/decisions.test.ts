import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { answer } from '../../../server/moderation/answer.ts';
import { approve, erase, refuse } from '../../../server/moderation/decide.ts';
import { findSubmission } from '../../../server/store/find.ts';
import { anOffice, type TestOffice } from '../../support/office.ts';

let it: TestOffice;
beforeEach(() => void (it = anOffice()));
afterEach(() => it.dispose());

const FILE = 'comments/duong-thon-ba/2026-07-16-ma1.yaml';
const stateOf = (number: number) => findSubmission(it.office().store, { number });
const written = () => parse(it.portal.read(FILE)) as Record<string, unknown>;

describe('approving', () => {
  test('publishes what was sent, without the email, and passes the check', () => {
    const number = it.keep();
    expect(approve(it.office(), { number })).toMatchObject({ outcome: 'done' });
    expect(written()).toEqual({
      title: 'Hỏi về đèn đường số 1',
      author: 'Bạn đọc thôn Ba',
      submittedAt: '2026-07-16T08:02:03+07:00',
      text: 'Bao giờ đoạn cuối thôn có đèn?\n\nXin cảm ơn.',
    });
    expect(checkPortal(it.portal.root).problems).toEqual([]);
    expect(stateOf(number)).toMatchObject({ state: 'in-process', file: FILE });
  });

  test.each([
    '- một\n- hai',
    'khoá: giá trị # không phải lời ghi',
    '---\n...\n%TAG ! x',
    '"ngoặc" và \'ngoặc\'',
    '&a *a !!js/function',
    'true',
    '2026-07-15',
    '0x1F',
    '| gấp\n > thụt',
    '<script>alert(1)</script>',
    '👍 👩',
  ])('publishes %j as the text that it is', (text) => {
    const number = it.keep({ text, title: text.replaceAll('\n', ' ') });
    approve(it.office(), { number });
    expect(written()['text']).toBe(text);
    expect(checkPortal(it.portal.root).problems).toEqual([]);
  });

  test('twice writes once', () => {
    const number = it.keep();
    approve(it.office(), { number });
    it.portal.append(FILE, '# lời ghi của biên tập\n');
    expect(approve(it.office(), { number })).toMatchObject({ outcome: 'same' });
    expect(it.portal.read(FILE)).toContain('lời ghi của biên tập');
    expect(readdirSync(join(it.portal.root, 'comments/duong-thon-ba'))).toHaveLength(2);
  });

  test('goes on after it was killed between the file and the database', () => {
    const number = it.keep();
    approve(it.office(), { number });
    const before = it.portal.read(FILE);
    it.office().store.exec("UPDATE submission SET state = 'received', file = NULL");
    expect(approve(it.office(), { number })).toMatchObject({ outcome: 'done' });
    expect(it.portal.read(FILE)).toBe(before);
  });

  test('takes over what was left half-written, which no portal reads', () => {
    const number = it.keep();
    it.portal.write('comments/duong-thon-ba/.2026-07-16-ma1.yaml.tmp', 'title: nửa ch');
    expect(checkPortal(it.portal.root).problems).toEqual([]);
    approve(it.office(), { number });
    expect(readdirSync(join(it.portal.root, 'comments/duong-thon-ba')).sort()).toEqual([
      '2026-06-18-1.yaml',
      '2026-07-16-ma1.yaml',
    ]);
  });

  test('of a general comment or one on a document stands in its folder', () => {
    const pages = ['/gop-y/', '/nghi-quyet/nghi-quyet-05-nq-du-2026-01-15-xa-thu/'];
    const files = pages.map((page) => {
      const decision = approve(it.office(), { number: it.keep({ page }) });
      return 'submission' in decision ? decision.submission.file : decision.rule;
    });
    expect(files).toEqual([
      'comments/gop-y/2026-07-16-ma1.yaml',
      'comments/nghi-quyet-05-nq-du-2026-01-15-xa-thu/2026-07-16-ma2.yaml',
    ]);
    expect(checkPortal(it.portal.root).problems).toEqual([]);
  });

  test('is not possible once the page is gone', () => {
    const number = it.keep();
    it.portal.remove('articles/2026/duong-thon-ba.md');
    expect(approve(it.office(), { number })).toMatchObject({ rule: 'page-gone' });
    expect(stateOf(number)).toMatchObject({ state: 'received' });
  });

  test('by the code of its sender does the same', () => {
    const code = stateOf(it.keep())?.code ?? '';
    expect(approve(it.office(), { code })).toMatchObject({ outcome: 'done' });
    expect(approve(it.office(), { number: 99 })).toMatchObject({ rule: 'unknown' });
  });
});

describe('refusing', () => {
  test('publishes nothing and keeps the reason for its sender', () => {
    const number = it.keep();
    expect(refuse(it.office(), { number }, 'Không nói về bài này.')).toMatchObject({
      outcome: 'done',
    });
    expect(stateOf(number)).toMatchObject({ state: 'refused', reason: 'Không nói về bài này.' });
    expect(existsSync(join(it.portal.root, FILE))).toBe(false);
  });

  test('needs a reason', () => {
    expect(refuse(it.office(), { number: it.keep() }, ' \u200b')).toMatchObject({
      rule: 'no-words',
    });
  });

  test('is not possible for what is published', () => {
    const number = it.keep();
    approve(it.office(), { number });
    expect(refuse(it.office(), { number }, 'Muộn.')).toMatchObject({ rule: 'published' });
  });

  test('can be thought over', () => {
    const number = it.keep();
    refuse(it.office(), { number }, 'Nhầm.');
    approve(it.office(), { number });
    const submission = stateOf(number);
    expect(submission).toMatchObject({ state: 'in-process', file: FILE });
    expect(submission).not.toHaveProperty('reason');
  });
});

describe('answering', () => {
  const reply = { body: 'uy-ban', text: 'Đèn sẽ có trong tháng chín.' };

  test('in the name of a body publishes both', () => {
    const number = it.keep();
    expect(answer(it.office(), { number }, reply)).toMatchObject({ outcome: 'done' });
    expect(written()['answer']).toEqual({ ...reply, answeredAt: '2026-07-18T09:00:00+07:00' });
    expect(stateOf(number)).toMatchObject({ state: 'answered' });
    expect(checkPortal(it.portal.root).problems).toEqual([]);
  });

  test('twice with the same words writes once', () => {
    const number = it.keep();
    answer(it.office(), { number }, reply);
    const before = it.portal.read(FILE);
    expect(answer(it.office(), { number }, reply)).toMatchObject({ outcome: 'same' });
    expect(it.portal.read(FILE)).toBe(before);
  });

  test('with other words takes the place of an answer only when told to', () => {
    const number = it.keep();
    answer(it.office(), { number }, reply);
    const other = { ...reply, text: 'Đèn đã có.' };
    expect(answer(it.office(), { number }, other)).toMatchObject({ rule: 'other-answer' });
    expect(answer(it.office(), { number }, { ...other, replace: true })).toMatchObject({
      outcome: 'done',
    });
    expect(written()).toMatchObject({ answer: { text: 'Đèn đã có.' } });
  });

  test('leaves what an editor changed in the file', () => {
    const number = it.keep();
    approve(it.office(), { number });
    it.portal.replace(FILE, 'Xin cảm ơn.', '(Lược số điện thoại.)');
    it.portal.append(FILE, '# lời ghi\n');
    answer(it.office(), { number }, reply);
    expect(written()).toMatchObject({
      text: 'Bao giờ đoạn cuối thôn có đèn?\n\n(Lược số điện thoại.)',
    });
    expect(it.portal.read(FILE)).toContain('# lời ghi');
  });

  test.each([
    ['a body that is not there', { ...reply, body: 'khong-co' }, 'unknown-body'],
    ['no words', { ...reply, text: ' ' }, 'no-words'],
  ])('is not possible with %s', (_case, wrong, rule) => {
    expect(answer(it.office(), { number: it.keep() }, wrong)).toMatchObject({ rule });
    expect(existsSync(join(it.portal.root, FILE))).toBe(false);
  });
});

describe('erasing', () => {
  test('takes the email alone, or all', () => {
    const number = it.keep();
    erase(it.office(), { number }, 'email');
    expect(stateOf(number)).toMatchObject({ hasEmail: false, author: 'Bạn đọc thôn Ba' });
    erase(it.office(), { number }, 'all');
    expect(stateOf(number)).toMatchObject({ author: '', title: '', text: '' });
    expect(erase(it.office(), { number }, 'all')).toMatchObject({ outcome: 'same' });
  });

  test('leaves nothing to approve or refuse', () => {
    const number = it.keep();
    erase(it.office(), { number }, 'all');
    expect(approve(it.office(), { number })).toMatchObject({ rule: 'erased' });
    expect(refuse(it.office(), { number }, 'Lý do.')).toMatchObject({ rule: 'erased' });
  });
});
