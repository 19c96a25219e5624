import type { Problem } from '../src/domain/problem.ts';
import { explain } from '../src/strings/problems.ts';

/** Print problems for editors, one line each, in the order of files and lines. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of inOrder(problems)) {
    console.error(lineFor(problem));
    if (process.env['GITHUB_ACTIONS']) annotate(problem);
  }
  console.error(`${problems.length} lỗi.`);
}

/** Print what need not be mended, in the same form. */
export function printNotices(notices: readonly Problem[]): void {
  for (const notice of inOrder(notices)) console.log(`Lưu ý: ${lineFor(notice)}`);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field),
  );
}

function lineFor(problem: Problem): string {
  const { file, line, field } = problem;
  return `${file}:${line}: ${field && `${field}: `}${explain(problem)}`;
}

function annotate(problem: Problem): void {
  console.log(`::error file=${problem.file},line=${problem.line}::${explain(problem)}`);
}
