import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { toPortal, type Portal } from '../../../src/catalog/portal.ts';
import { sitemapView } from '../../../src/catalog/sitemap.ts';
import { articleViews } from '../../../src/catalog/views/article.ts';
import { documentViews } from '../../../src/catalog/views/document.ts';
import { feedbackView } from '../../../src/catalog/views/feedback.ts';
import { planViews } from '../../../src/catalog/views/plan.ts';
import { aPortalFolder, type PortalFolder } from '../../support/portal-folder.ts';

const ARTICLE = 'duong-thon-ba';
let folder: PortalFolder;

beforeEach(() => {
  folder = aPortalFolder();
});
afterEach(() => folder.dispose());

function portal(): Portal {
  const { library, problems } = checkPortal(folder.root);
  expect(problems).toEqual([]);
  return toPortal(library, new Date('2026-11-24T05:00:00Z'));
}

function comment(place: string, sent: string, answer = ''): void {
  folder.write(
    `comments/${place}`,
    `title: Hỏi\nauthor: Bạn đọc\nsubmittedAt: ${sent}\ntext: Bao giờ xong?\n${answer}`,
  );
}

const articleIn = (it: Portal) => articleViews(it).find(({ id }) => id === ARTICLE)?.view;
const withoutFeedback = () => {
  const site = folder.read('site.yaml');
  folder.write('site.yaml', site.replace(/^feedback:\n(?: .*\n)+/m, ''));
};

describe('readers may write', () => {
  test('on articles that take comments, on documents and on plans', () => {
    const all = portal();
    const document = documentViews(all, 'resolutions')[0]?.view;
    expect(articleIn(all)?.responses.form?.page).toBe(`/tin-tuc/${ARTICLE}/`);
    expect(document?.responses.form?.page).toBe(document?.frame.address);
    expect(planViews(all)[0]?.view.responses.form).toBeDefined();
  });

  test('not where an article is closed to comments', () => {
    folder.replace(`articles/2026/${ARTICLE}.md`, 'comments: open', 'comments: closed');
    const { responses } = articleIn(portal()) ?? {};
    expect(responses?.form ?? responses?.letter).toBeUndefined();
  });

  test('by letter alone where the portal does not say what becomes of their data', () => {
    withoutFeedback();
    const all = portal();
    expect(articleIn(all)?.responses.form).toBeUndefined();
    expect(articleIn(all)?.responses.letter?.email).toBe(all.library.site.contact.email);
    expect(feedbackView(all)).toBeUndefined();
    expect(JSON.stringify(sitemapView(all))).not.toContain('/gop-y/');
  });

  test('nothing below the page of a day in the past', () => {
    const past = { ...portal(), isPast: true };
    expect(planViews(past)[0]?.view.responses.form).toBeUndefined();
  });
});

describe('what was approved', () => {
  test('stands below what it is about, the oldest first', () => {
    const plan = planViews(portal())[0]?.id ?? '';
    comment(`${plan}/b.yaml`, '2026-08-01T09:00:00+07:00');
    comment(`${plan}/a.yaml`, '2026-09-01T09:00:00+07:00');
    const { comments } = planViews(portal())[0]?.view.responses ?? {};
    expect(comments?.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('about nothing in particular stands on the page for feedback', () => {
    comment('gop-y/a.yaml', '2026-08-01T09:00:00+07:00');
    expect(feedbackView(portal())?.responses.comments).toHaveLength(1);
  });

  test('is summed with its answers', () => {
    const before = feedbackView(portal())?.published ?? { count: 0, answered: 0 };
    comment('gop-y/a.yaml', '2026-08-01T09:00:00+07:00');
    const answer =
      'answer: { body: uy-ban, answeredAt: 2026-08-03T09:00:00+07:00, text: Tháng sau. }\n';
    comment('gop-y/b.yaml', '2026-08-02T09:00:00+07:00', answer);
    const { count, answered } = before;
    expect(feedbackView(portal())?.published).toEqual({
      count: count + 2,
      answered: answered + 1,
    });
  });
});

test('what a moderator counted is told by state, with its day', () => {
  expect(feedbackView(portal())?.sums).toBeUndefined();
  folder.write(
    'comments/_sums.yaml',
    'on: 2026-11-20\nreceived: 1\ninProcess: 2\nanswered: 3\nrefused: 4\n',
  );
  const { on, states } = feedbackView(portal())?.sums ?? {};
  expect(on?.iso).toBe('2026-11-20');
  expect(states?.map(({ count }) => count)).toEqual([1, 2, 3, 4]);
});
