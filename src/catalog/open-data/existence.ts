import type { BodyRow } from '../../schemas/open-data/bodies.ts';
import type { Entry } from '../../collections/library.ts';
import type { Portal } from '../portal.ts';

type Existence = Pick<
  BodyRow,
  | 'validFrom'
  | 'validUntil'
  | 'ending'
  | 'successors'
  | 'exists'
  | 'asOf'
  | 'sourceName'
  | 'sourceAddress'
>;

/** From when until when a body or place existed, and what followed it. */
export function existenceOf(
  { today }: Portal,
  data: Entry<'bodies'>['data'] | Entry<'places'>['data'],
): Existence {
  const { validFrom, validUntil, ending, successors, source } = data;
  return {
    validFrom: validFrom ?? null,
    validUntil: validUntil ?? null,
    ending: ending ?? null,
    successors,
    exists: (!validFrom || validFrom <= today) && (!validUntil || validUntil >= today),
    asOf: today,
    sourceName: source?.name ?? null,
    sourceAddress: source?.address ?? null,
  };
}
