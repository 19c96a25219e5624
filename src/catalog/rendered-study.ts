import type { Element, Root } from 'hast';
import { questionElement } from '../markdown/question.ts';
import { beginningOf, quotationElement, type QuotedClause } from '../markdown/quotation.ts';
import { toHtml } from '../markdown/render.ts';
import { keepUnbroken } from '../markdown/unbroken.ts';
import { bodyWords } from '../strings/phrases.ts';
import type { StudyMatter } from './views/study-parts.ts';

/** What the page of study shares with guides, as HTML made by the same hand. */
export interface RenderedStudy {
  /** Quotations of each new point, in the order of the points. */
  newPoints: { present?: string; former?: string }[];
  questions: string[];
}

/** Letters of a clause that stands beside another. */
const MOST_COMPARED = 1600;

/** Render the quotations and questions that a view names. */
export function renderStudy({ newPoints, questions }: StudyMatter): RenderedStudy {
  return {
    newPoints: newPoints.map(({ present, former }) => ({
      ...(present && { present: quoted(present) }),
      ...(former && { former: quoted(former) }),
    })),
    questions: questions.map((question) => printed(questionElement(question, bodyWords))),
  };
}

function quoted(clause: QuotedClause): string {
  return printed(quotationElement(beginningOf(clause, MOST_COMPARED), bodyWords));
}

/** Symbols and days stay in one line, as in every body. */
function printed(element: Element): string {
  const tree: Root = { type: 'root', children: [element] };
  keepUnbroken(tree);
  return toHtml(tree);
}
