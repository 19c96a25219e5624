import type { Element } from 'hast';
import {
  beginningOf,
  quotationElement,
  type QuotationWords,
  type QuotedClause,
} from './quotation.ts';
import { h, type TreeNode } from './render.ts';

/** A question to a reader; with neither options nor an answer it is for discussion. */
export interface Question {
  ask: string;
  /** To choose from; the answer is one of them. */
  options: readonly string[];
  answer?: string | undefined;
  /** What is said to the answer besides. */
  remarks?: TreeNode[];
  /** Where the answer stands. */
  quoted?: QuotedClause | undefined;
}

/** Words around a question. */
export interface QuestionWords extends QuotationWords {
  answer: string;
  showAnswer: string;
  discussion: string;
  options: (question: string) => string;
}

/** Letters of the clause that an answer quotes. */
const MOST_QUOTED = 900;

/**
 * A question that needs no script: its answer is folded away. Where there are options, `src/client/study-question.ts`
 * lets a reader choose one and says at once whether it is right.
 */
export function questionElement(question: Question, words: QuestionWords): Element {
  const { ask, options, answer, remarks = [] } = question;
  const hasAnswer = answer !== undefined || remarks.length > 0;
  if (!hasAnswer) return discussion(question, words);
  if (options.length === 0) {
    return h('details', { className: ['question'] }, [
      h('summary', {}, [ask]),
      answerElement(question, words),
    ]);
  }
  const right = String(options.indexOf(answer ?? '') + 1);
  return h('study-question', { className: ['question'], dataRight: right }, [
    h('p', { className: ['ask'] }, [ask]),
    h(
      'ol',
      { className: ['options'], ariaLabel: words.options(ask) },
      options.map((option) => h('li', {}, [option])),
    ),
    h('p', { className: ['verdict'], role: 'status' }, []),
    h('details', {}, [h('summary', {}, [words.showAnswer]), answerElement(question, words)]),
  ]);
}

function discussion({ ask, quoted }: Question, words: QuestionWords): Element {
  return h('div', { className: ['question'] }, [
    h('p', { className: ['ask'] }, [ask]),
    h('p', { className: ['answer-label'] }, [words.discussion]),
    ...sourceOf(quoted, words),
  ]);
}

function answerElement({ answer, remarks = [], quoted }: Question, words: QuestionWords): Element {
  return h('div', { className: ['answer'] }, [
    h('p', { className: ['answer-label'] }, [words.answer]),
    ...(answer === undefined ? [] : [h('p', {}, [answer])]),
    ...remarks,
    ...sourceOf(quoted, words),
  ]);
}

function sourceOf(quoted: QuotedClause | undefined, words: QuotationWords): Element[] {
  return quoted ? [quotationElement(beginningOf(quoted, MOST_QUOTED), words)] : [];
}
