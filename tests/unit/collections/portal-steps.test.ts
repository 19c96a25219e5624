import { expect, test } from 'vitest';
import { checkPortal } from '../../../scripts/checks/portal.ts';
import { aPortalFolder } from '../../support/portal-folder.ts';
import { randomStep } from '../../support/portal-steps.ts';
import { randomFrom } from '../../../scripts/generate/random.ts';

test('every step of an editor keeps the portal valid', () => {
  const portal = aPortalFolder();
  const random = randomFrom(1);
  for (let count = 0; count < 60; count++) {
    randomStep(portal, random);
    expect(checkPortal(portal.root).problems).toEqual([]);
  }
  portal.dispose();
});
