/** A tool that must say yes: its own program, run with the same Node. */
export interface Step {
  name: string;
  /** Program below `node_modules/`. */
  program: string;
  words: readonly string[];
}

const VITEST = 'vitest/vitest.mjs';

/** Format, types and lint; the first check of types makes those that the linter needs to know. */
export const LINT_STEPS: readonly Step[] = [
  {
    name: 'format',
    program: 'prettier/bin/prettier.cjs',
    words: ['--check', '--log-level=warn', '.'],
  },
  { name: 'types', program: 'astro/bin/astro.mjs', words: ['check', '--minimumSeverity=warning'] },
  { name: 'lint', program: 'eslint/bin/eslint.js', words: ['--max-warnings=0', '.'] },
];

/** Tests that need no browser, then those that do. */
export const TEST_STEPS: readonly Step[] = ['unit', 'components', 'build'].map(vitest);
/** Slow; the number of its steps is `PORTAL_STEPS`. */
export const STEPS_TEST: Step = {
  name: 'builds in steps',
  program: VITEST,
  words: ['run', '--project', 'build', 'tests/build/incremental.test.ts'],
};

export const OFFICE_STEPS: readonly Step[] = [vitest('office')];
export const BROWSER_STEPS: readonly Step[] = [vitest('browser')];

function vitest(project: string): Step {
  return { name: `${project} tests`, program: VITEST, words: ['run', '--project', project] };
}
