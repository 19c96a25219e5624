import type { BodyRow } from '../../schemas/open-data/bodies.ts';
import type { Portal } from '../portal.ts';
import { existenceOf } from './existence.ts';
import { wholeAddress } from './values.ts';

/** Every body, in the order of the portal's file. */
export function bodyRows(portal: Portal): BodyRow[] {
  return portal.library.bodies.map(({ id, data }) => ({
    id,
    address: wholeAddress(portal, portal.routes.body(id)),
    name: data.name,
    shortName: data.shortName ?? null,
    kind: data.kind,
    level: data.level ?? null,
    parent: data.parent ?? null,
    place: data.place ?? null,
    symbolCode: data.symbolCode ?? null,
    website: data.address ?? null,
    ...existenceOf(portal, data),
  }));
}
