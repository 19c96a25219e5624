import type { PlaceRow } from '../../schemas/open-data/places.ts';
import type { Portal } from '../portal.ts';
import { existenceOf } from './existence.ts';
import { wholeAddress } from './values.ts';

/** Every place, in the order of the portal's file. */
export function placeRows(portal: Portal): PlaceRow[] {
  return portal.library.places.map(({ id, data }) => ({
    id,
    address: wholeAddress(portal, portal.routes.place(id)),
    name: data.name,
    kind: data.kind,
    level: data.level,
    parent: data.parent ?? null,
    codes: data.codes.map(({ scheme, value }) => `${scheme}: ${value}`),
    ...existenceOf(portal, data),
  }));
}
