import type { IncomingMessage } from 'node:http';
import { routesUnder } from '../../src/routes.ts';
import { feedbackWords } from '../../src/strings/feedback.ts';
import { Refusal, REFUSALS } from '../http/refusal.ts';
import { htmlReply, jsonReply, wantsJson, type Reply } from '../http/reply.ts';
import { isFromOtherSite } from '../http/sender.ts';
import { plainPage } from '../html/plain-page.ts';
import type { PortalFacts } from '../portal/facts.ts';
import type { Answer, Asked } from './asked.ts';
import { ROUTES } from './routes.ts';

type Known = Pick<Asked, 'desk' | 'facts' | 'now' | 'sender'>;

/** Answer a request by its address and method; whatever goes wrong becomes an answer too. */
export async function replyTo(
  request: IncomingMessage,
  known: Known,
): Promise<{ name: string; reply: Reply }> {
  const routes = routesUnder(known.facts.site.basePath);
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const name = path.startsWith(routes.receiver) ? path.slice(routes.receiver.length) : undefined;
  const route = name === undefined ? undefined : ROUTES.get(name);
  const json = wantsJson(request);
  try {
    const answer = answerOf(request, route?.answers);
    const asked = { ...known, request, routes, json, query: new URLSearchParams(query) };
    return { name: route?.name ?? 'other', reply: await answer(asked) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : unforeseen(error, known);
    return { name: route?.name ?? 'other', reply: refused(refusal, known.facts, json) };
  }
}

/** What happens here is the receiver's fault, or the connection's, never the sender's. */
function unforeseen(error: unknown, { desk }: Known): Refusal {
  desk.report(error);
  return new Refusal('not-stored');
}

function answerOf(
  request: IncomingMessage,
  answers: Readonly<Partial<Record<string, Answer>>> | undefined,
): Answer {
  if (!answers) throw new Refusal('not-found');
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
  if (!answer) {
    throw new Refusal('wrong-method', { headers: { Allow: Object.keys(answers).join(', ') } });
  }
  if (method === 'POST' && isFromOtherSite(request)) throw new Refusal('other-site');
  return answer;
}

function refused({ rule, facts }: Refusal, { site }: PortalFacts, json: boolean): Reply {
  const message = feedbackWords.refusal[rule];
  const page = { title: feedbackWords.sorry, words: message };
  const reply = json
    ? jsonReply(
        { error: rule, message, ...(facts.fields && { fields: facts.fields }) },
        REFUSALS[rule],
      )
    : htmlReply(plainPage(site, page), REFUSALS[rule]);
  return { ...reply, rule, headers: { ...reply.headers, ...facts.headers } };
}
