import type { PortalFacts } from './facts.ts';

/** Who speaks for a portal without being a body of it. */
const OWN_VOICES = ['Ban biên tập', 'Ban quản trị', 'Quản trị viên', 'Admin', 'Administrator'];

/** Names that no reader may write under: of bodies, past ones too, of the portal, and of those who keep it. */
export function reservedNames({ site, bodies }: PortalFacts): string[] {
  const names = bodies.flatMap(({ name, shortName }) => [name, ...(shortName ? [shortName] : [])]);
  return [...names, site.name, ...OWN_VOICES];
}
