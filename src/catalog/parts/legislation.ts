import type { Legislation, LegalForceStatus, WithContext } from 'schema-dts';
import { isDay } from '../../domain/calendar.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { statusAt, type EffectStatus } from '../../domain/lifecycle.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { Frame } from '../views/frame.ts';
import { documentAddress, issuersOf } from './documents.ts';
import { familyOf } from './mention.ts';

type Statement = Exclude<WithContext<Legislation>, string>;

const FORCE: Partial<Record<EffectStatus, LegalForceStatus>> = {
  'not-yet': 'https://schema.org/NotInForce',
  'in-force': 'https://schema.org/InForce',
  'partly-expired': 'https://schema.org/PartiallyInForce',
  'partly-suspended': 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
  suspended: 'https://schema.org/NotInForce',
};

/**
 * schema.org statement of a document of the State; none for those of the Party and of organisations, which are no
 * legislation, and none for a withdrawn one. A force that no source tells is left out.
 */
export function legislation(portal: Portal, entry: DocumentEntry): Frame['structuredData'] {
  const { data } = entry;
  if (data.withdrawn || familyOf(portal, entry) !== 'state') return [];
  const { origin } = new URL(portal.library.site.address);
  const force = FORCE[statusAt(portal.lifeOf(entry.id), portal.today).status];
  const changed = targets(portal, entry, 'amends', origin);
  const repealed = [
    ...targets(portal, entry, 'replaces', origin),
    ...targets(portal, entry, 'repeals', origin),
  ];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': origin + documentAddress(portal, entry),
      url: origin + documentAddress(portal, entry),
      name: data.subject,
      inLanguage: 'vi',
      legislationType: documentTypeName(data.type),
      ...(data.symbol !== 'unknown' && { legislationIdentifier: data.symbol }),
      ...(isDay(data.issuedOn) && { legislationDate: data.issuedOn }),
      ...(data.effectiveFrom && { legislationDateOfApplicability: data.effectiveFrom }),
      legislationPassedBy: { '@type': 'Organization', name: issuersOf(portal, entry) },
      ...(force && { legislationLegalForce: force }),
      ...(changed.length > 0 && { legislationAmends: changed }),
      ...(repealed.length > 0 && { legislationRepeals: repealed }),
    } satisfies Statement,
  ];
}

interface Target {
  '@type': 'Legislation';
  '@id'?: string;
  legislationIdentifier?: string;
}

/** Documents that this one acts on: by address where the portal holds them, else by symbol. */
function targets(
  portal: Portal,
  { data }: DocumentEntry,
  kind: DocumentEntry['data']['relations'][number]['kind'],
  origin: string,
): Target[] {
  return data.relations
    .filter((relation) => relation.kind === kind)
    .flatMap(({ document, outside }): Target[] => {
      const held = document && portal.find.document(document);
      if (held) return [{ '@type': 'Legislation', '@id': origin + documentAddress(portal, held) }];
      const symbol = outside?.symbol;
      return symbol ? [{ '@type': 'Legislation', legislationIdentifier: symbol }] : [];
    });
}
