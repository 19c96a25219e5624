import { routesUnder } from '../../src/routes.ts';
import { styleSheet } from '../html/style.ts';
import { eraseByCode, showState, thank } from './ask-state.ts';
import type { Answer } from './asked.ts';
import { answerUseful, showSums } from './count.ts';
import { handToken, showForm } from './forms.ts';
import { sendComment } from './send-comment.ts';

/** What stands at an address, by method; its name is for the log. */
export interface Route {
  name: string;
  answers: Readonly<Partial<Record<string, Answer>>>;
}

const showStyle: Answer = ({ facts }) => ({
  status: 200,
  headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  body: styleSheet(facts.site),
});

const at = routesUnder('/');
const below = (address: string) => (address.split('?')[0] ?? '').slice(at.receiver.length);

/** Every address of the receiver, without its prefix. */
export const ROUTES: ReadonlyMap<string, Route> = new Map([
  [below(at.sendComment), { name: 'comment', answers: { GET: showForm, POST: sendComment } }],
  [below(at.formToken), { name: 'token', answers: { GET: handToken } }],
  [below(at.thanks('')), { name: 'thanks', answers: { GET: thank } }],
  [below(at.commentState()), { name: 'state', answers: { GET: showState } }],
  [below(at.eraseEmail), { name: 'erase-email', answers: { POST: eraseByCode } }],
  [below(at.answerUseful), { name: 'useful', answers: { POST: answerUseful } }],
  [below(at.commentSums), { name: 'sums', answers: { GET: showSums } }],
  [below(at.receiverStyle), { name: 'style', answers: { GET: showStyle } }],
]);
