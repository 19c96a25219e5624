import { LINT_STEPS } from './tests/steps.ts';
import { runSteps } from './tests/run-steps.ts';

process.exitCode = runSteps(LINT_STEPS) ? 0 : 1;
