import { STEPS_TEST } from './tests/steps.ts';
import { runSteps } from './tests/run-steps.ts';

// The long form of the test that compares builds in steps with builds from scratch.
process.env['PORTAL_STEPS'] ??= '30';
process.exitCode = runSteps([STEPS_TEST]) ? 0 : 1;
