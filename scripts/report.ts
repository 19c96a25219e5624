import type { Problem } from '../src/domain/problem.ts';
import { explain } from '../src/strings/problems.ts';

/** Print problems for editors, one line each, in the order of files and lines. */
export function report(problems: readonly Problem[]): void {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field),
  );
  for (const problem of sorted) {
    const { file, line, field } = problem;
    console.error(`${file}:${line}: ${field && `${field}: `}${explain(problem)}`);
    if (process.env['GITHUB_ACTIONS']) annotate(problem);
  }
  console.error(`${problems.length} lỗi.`);
}

function annotate(problem: Problem): void {
  console.log(`::error file=${problem.file},line=${problem.line}::${explain(problem)}`);
}
