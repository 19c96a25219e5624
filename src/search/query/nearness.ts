import { BODY } from '../text/layout.ts';
import type { Filled } from './fill.ts';
import type { Fill } from './places.ts';
import { LOOSE } from './beside.ts';

/** How near to each other the slots stand in an entry; all figures from 0 to 1, in shares of what the slots tell. */
export interface Nearness {
  /** The longest stretch of the query that stands word by word, in the title and anywhere. */
  titleRun: number;
  run: number;
  /** What stands together in the title, or in one passage of the text. */
  passage: number;
  /** Where the best place of the text begins; -1 where nothing of the text fits. */
  place: number;
}

/** Words of a passage. */
const PASSAGE = 24;
/** A run of so great a share is shown rather than the passage. */
const TELLING_RUN = 0.6;

interface Run {
  from: number;
  sum: number;
}

/** Measure the nearness of the slots of one entry; `weights` are shares, and sum to 1. */
export function nearnessOf(
  slots: readonly Filled[],
  fills: readonly (Fill | undefined)[],
  weights: readonly number[],
): Nearness {
  let before = new Map<number, Run>();
  const best = { titleRun: 0, bodyRun: 0, place: -1 };
  slots.forEach((slot, index) => {
    if (slot.isSkipped) {
      before = new Map([...before].map(([position, run]) => [position + 1, run]));
      return;
    }
    const runs = new Map<number, Run>();
    const weight = weights[index] ?? 0;
    for (const { position, share } of placesOf(fills[index])) {
      const last = before.get(position);
      const where = position < BODY ? 'title' : 'body';
      const run = { from: last?.from ?? position, sum: (last?.sum ?? 0) + weight * share };
      if (where === 'title') best.titleRun = Math.max(best.titleRun, run.sum);
      else if (run.sum > best.bodyRun) Object.assign(best, { bodyRun: run.sum, place: run.from });
      for (const span of slot.spans) {
        const next = runs.get(position + span);
        if (!next || next.sum < run.sum) runs.set(position + span, run);
      }
    }
    before = runs;
  });
  const passage = bestPassage(fills, weights);
  const isOneRun = best.bodyRun >= TELLING_RUN || passage.place < 0;
  return {
    titleRun: best.titleRun,
    run: Math.max(best.titleRun, best.bodyRun),
    passage: Math.max(passage.sum, inTitle(fills, weights)),
    place: isOneRun ? best.place : passage.place,
  };
}

function inTitle(fills: readonly (Fill | undefined)[], weights: readonly number[]): number {
  return fills.reduce(
    (sum, fill, at) => sum + ((fill?.sure[0] ?? BODY) < BODY ? (weights[at] ?? 0) : 0),
    0,
  );
}

function placesOf(fill: Fill | undefined): { position: number; share: number }[] {
  if (!fill) return [];
  return [
    ...fill.sure.map((position) => ({ position, share: 1 })),
    ...fill.loose.map((position) => ({ position, share: LOOSE })),
  ];
}

/** The passage of the text that holds the greatest share of the slots. */
function bestPassage(
  fills: readonly (Fill | undefined)[],
  weights: readonly number[],
): { sum: number; place: number } {
  const places = fills.flatMap((fill, slot) =>
    (fill?.sure ?? [])
      .filter((position) => position >= BODY)
      .map((position) => ({ position, slot })),
  );
  places.sort((a, b) => a.position - b.position);
  const counts = new Array<number>(fills.length).fill(0);
  let [from, sum] = [0, 0];
  let best = { sum: 0, place: -1 };
  for (const { position, slot } of places) {
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (counts[slot] === 1) sum += weights[slot] ?? 0;
    for (;;) {
      const first = places[from];
      if (!first || position - first.position < PASSAGE) break;
      counts[first.slot] = (counts[first.slot] ?? 0) - 1;
      if (counts[first.slot] === 0) sum -= weights[first.slot] ?? 0;
      from += 1;
    }
    if (sum > best.sum + 1e-9) best = { sum, place: places[from]?.position ?? position };
  }
  return best;
}
