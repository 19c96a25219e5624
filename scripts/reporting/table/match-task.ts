import leven from 'leven';
import { plainWords } from '../state-words.ts';

/** A task as far as a table can name it. */
export interface NamedTask {
  id: string;
  title: string;
}

/** What a row says of its task. */
export interface TaskWords {
  code: string;
  number: string;
  title: string;
}

/** The task of a row, or the rule that its words break and the column in which they do. */
export type TaskMatch =
  | { task: string }
  | { rule: string; at: 'code' | 'number' | 'title'; values: Record<string, string> };

/**
 * Task of a row: by its code, else its number in the plan, else its title. Words that lead to two tasks are
 * refused: a table that was cut and numbered anew would else report on the wrong one.
 */
export function matchTask(tasks: readonly NamedTask[], words: TaskWords): TaskMatch {
  const { code, number, title } = words;
  if (code !== '') return byCode(tasks, code, title);
  if (number !== '') return byNumber(tasks, number, title);
  return byTitle(tasks, title);
}

function byCode(tasks: readonly NamedTask[], code: string, title: string): TaskMatch {
  const plain = plainWords(code).replaceAll(' ', '');
  const task = tasks.find(({ id }) => id.replaceAll('-', '') === plain);
  if (!task) {
    const known = tasks.map(({ id }) => id).join(', ');
    return { rule: 'unknown-code', at: 'code', values: { found: code, known } };
  }
  const others = withTitle(tasks, title);
  if (others.length === 0 || others.includes(task)) return { task: task.id };
  const [other] = others;
  return {
    rule: 'code-against-title',
    at: 'code',
    values: { found: code, other: other?.id ?? '' },
  };
}

function byNumber(tasks: readonly NamedTask[], number: string, title: string): TaskMatch {
  const [, figures] = /^(\d+)\.?0*$/.exec(number) ?? [];
  const task = tasks[Number(figures) - 1];
  if (title === '') {
    const values = { found: number, count: String(tasks.length) };
    return task ? { task: task.id } : { rule: 'unknown-number', at: 'number', values };
  }
  const found = byTitle(tasks, title);
  // A number that is no figure, like a Roman one or a dash, says nothing.
  if (!figures || !('task' in found) || found.task === task?.id) return found;
  const values = { found: number, title, other: found.task };
  return { rule: 'number-against-title', at: 'number', values };
}

function byTitle(tasks: readonly NamedTask[], title: string): TaskMatch {
  if (title === '') return { rule: 'task-missing', at: 'title', values: {} };
  const [task, other] = withTitle(tasks, title);
  if (task && other) {
    const values = { found: title, first: task.id, second: other.id };
    return { rule: 'title-of-several', at: 'title', values };
  }
  if (task) return { task: task.id };
  return { rule: 'unknown-title', at: 'title', values: { found: title } };
}

/** Tasks of a title, whatever its marks and case; a slip in twenty letters is forgiven. */
function withTitle(tasks: readonly NamedTask[], title: string): NamedTask[] {
  const plain = plainWords(title).slice(0, LONGEST);
  if (plain === '') return [];
  const exact = tasks.filter((task) => plainWords(task.title).slice(0, LONGEST) === plain);
  if (exact.length > 0) return exact;
  return tasks.filter(
    (task) => leven(plainWords(task.title).slice(0, LONGEST), plain) <= plain.length / 20,
  );
}

/** No title is longer, and the work of comparing grows with its square. */
const LONGEST = 400;
