import type { Day } from '../calendar.ts';
import { ENDED_STATUSES, statusAt, type DocumentLife } from '../lifecycle.ts';
import { CHANGING_KINDS, isKindOf, type RelationKind } from '../relation.ts';
import { compareActs, hasBegun, isVoid, type Act } from './act.ts';

/** Acts that do not decide a document's status and that its reader must know of, earliest first. */
export interface LifeNotes {
  amended: Act[];
  /** Continued by a conclusion: noted, but no proof of force later on. */
  continued: Act[];
  /** What will change it, on days that are known. */
  coming: Act[];
}

/** Notes on a document's force at `day`; what has ended has none to come. */
export function notesAt(life: DocumentLife, day: Day): LifeNotes {
  const { acts } = life;
  const begun = acts.filter((act) => hasBegun(act, day)).sort(compareActs);
  const of = (kind: RelationKind) => begun.filter((act) => act.kind === kind);
  const isEnded = ENDED_STATUSES.includes(statusAt(life, day).status);
  return {
    amended: of('amends'),
    continued: of('continues'),
    coming: isEnded ? [] : comingActs(acts, day),
  };
}

function comingActs(acts: readonly Act[], day: Day): Act[] {
  return acts
    .filter((act) => isKindOf(CHANGING_KINDS, act.kind) && act.from !== undefined && !isVoid(act))
    .filter((act) => !hasBegun(act, day))
    .sort(compareActs);
}
