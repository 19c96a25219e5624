import type { PortalReading } from './reading/read-portal.ts';

// Astro loads the collections' modules anew for each build, so what the build has read is handed over on the
// global object.
const KEY = Symbol.for('congkhai.reading');

interface Handover {
  root: string;
  reading: PortalReading;
}

const holder = globalThis as { [KEY]?: Handover | undefined };

/** Hand a reading of a portal folder to the loaders of the build that follows, so that it is read once. */
export function handOver(handover: Handover | undefined): void {
  holder[KEY] = handover;
}

/** The reading of a folder that the running build handed over. */
export function handedReading(root: string): PortalReading | undefined {
  const handover = holder[KEY];
  return handover?.root === root ? handover.reading : undefined;
}
