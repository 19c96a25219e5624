import type { Entry } from '../../collections/library.ts';
import { formatDay } from '../../domain/calendar.ts';
import { phrases } from '../../strings/phrases.ts';
import type { Portal } from '../portal.ts';
import type { Link } from '../views/parts.ts';

/** A fact of a body or place, one value a row. */
export interface ValidityFact {
  term: string;
  words: string;
  link?: Link;
}

/** When a place existed, where it belongs, what it came from and what followed it. */
export function validityFacts(portal: Portal, place: Entry<'places'>): ValidityFact[] {
  const { data } = place;
  const { library } = portal;
  const linked = (term: string, ids: readonly string[]) =>
    ids.map((id) => {
      const label = portal.find.place(id)?.data.name ?? id;
      return { term, words: label, link: { label, address: portal.routes.place(id) } };
    });
  const before = library.places.filter((it) => it.data.successors.includes(place.id));
  return [
    ...(data.validFrom ? [{ term: phrases.validFrom, words: formatDay(data.validFrom) }] : []),
    ...(data.validUntil ? [{ term: phrases.validUntil, words: formatDay(data.validUntil) }] : []),
    ...(data.parent ? linked(phrases.within, [data.parent]) : []),
    ...linked(
      phrases.predecessors,
      before.map(({ id }) => id),
    ),
    ...linked(phrases.successors, data.successors),
    ...data.codes.map(({ scheme, value, verification }) => ({
      term: phrases.codes,
      words: `${value} (${scheme}${verification === 'secondary' ? `, ${phrases.unverified}` : ''})`,
    })),
  ];
}
