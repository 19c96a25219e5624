import { COMMENT_STATES } from '../../domain/comment/state.ts';
import { GENERAL } from '../../domain/comment/page.ts';
import { feedbackWords } from '../../strings/feedback.ts';
import { dateView } from '../parts/dates.ts';
import { frameOf } from '../parts/frame.ts';
import { responsesOf } from '../parts/responses.ts';
import type { Portal } from '../portal.ts';
import type { FeedbackView } from './responses.ts';

/** The page for feedback in general; none where the portal takes none by form. */
export function feedbackView(portal: Portal): FeedbackView | undefined {
  const { routes, library, comments } = portal;
  if (!library.site.feedback) return undefined;
  const { title, intro } = feedbackWords.page;
  const published = [...comments.values()].flat();
  const { commentSums: sums } = library;
  return {
    frame: frameOf(portal, { address: routes.feedback, title, description: intro }),
    title,
    intro,
    responses: responsesOf(portal, {
      ...{ id: GENERAL, address: routes.feedback },
      ...{ title, isOpen: true },
    }),
    state: routes.commentState(),
    published: {
      count: published.length,
      answered: published.filter(({ data }) => data.answer).length,
    },
    ...(sums && {
      sums: {
        on: dateView(sums.on),
        states: COMMENT_STATES.map((state) => ({
          label: feedbackWords.state[state],
          count: sums[state === 'in-process' ? 'inProcess' : state],
        })),
      },
    }),
  };
}
