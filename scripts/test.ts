import { installChromium } from './browser/install-chromium.ts';
import { findChromium } from './browser/find-chromium.ts';
import { BROWSER_STEPS, LINT_STEPS, OFFICE_STEPS, TEST_STEPS } from './tests/steps.ts';
import { runSteps } from './tests/run-steps.ts';
import { findOffice } from './word/find-office.ts';

// All that a commit must pass. Suites that cannot run have not passed.
const office = findOffice();
const isWell = runSteps([...LINT_STEPS, ...TEST_STEPS, ...(office ? OFFICE_STEPS : [])]);
const chromium = findChromium() ?? installChromium();
if (chromium) {
  process.env['CHROME_PATH'] = chromium;
  process.exitCode = runSteps(BROWSER_STEPS) && isWell ? 0 : 1;
} else {
  console.error(
    `NOT RUN, for want of a browser: ${BROWSER_STEPS.map(({ name }) => name).join(', ')}.`,
  );
  console.error('Install Chromium or Chrome, or name one in CHROME_PATH, then run npm test again.');
  process.exitCode = 1;
}
if (!office) {
  // Another program's word on files whose structure the unit tests hold already: nothing fails for want of it.
  console.error('NOT RUN, for want of LibreOffice with Writer: office tests.');
}
