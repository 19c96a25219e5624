import { z } from 'zod';
import { isDay, isPartialDay } from '../domain/calendar.ts';
import { isNfc } from '../domain/vietnamese.ts';

/** What a field is to people: its Vietnamese term and an example, for docs, messages and the data dictionary. */
export interface FieldMeta {
  /** Vietnamese term of the field, as an editor knows it. */
  term?: string;
  /** A valid value, as it stands in YAML. */
  example?: string;
  /** Collection whose entry ids the value must name. */
  reference?: ReferenceTarget;
  /** Set of codes that the value is one of; the interface has a word for each. */
  vocabulary?: Vocabulary;
}

/** Sets of codes in open data, whose words stand in the data dictionary. */
export type Vocabulary =
  | 'document-collection'
  | 'document-type'
  | 'effect-status'
  | 'text-form'
  | 'verification'
  | 'plan-kind'
  | 'deadline-kind'
  | 'task-state'
  | 'standing'
  | 'direction'
  | 'target-kind'
  | 'body-kind'
  | 'place-kind'
  | 'level'
  | 'ending'
  | 'node-kind'
  | 'basis'
  | 'relation-kind';

/** Collections that other entries may name. */
export type ReferenceTarget =
  | 'articles'
  | 'documents'
  | 'plans'
  | 'guides'
  | 'bodies'
  | 'places'
  | 'people'
  | 'sections'
  | 'topics';

declare module 'zod' {
  // Zod is told of a field's facts by merging this interface.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalMeta extends FieldMeta {}
}

/** A character that commands a machine and shows nothing; a line break alone is text. */
const CONTROL = /(?!\n)\p{Cc}/u;

/**
 * Composed, trimmed text that is not empty and shows all it holds. NFD is refused: it looks the same and compares
 * unequal (facts 5.1).
 */
export const text = z
  .string()
  .min(1)
  .refine(isNfc, { params: { rule: 'nfc' } })
  .refine((value) => !CONTROL.test(value), { params: { rule: 'control-character' } })
  .refine((value) => value.trim() === value, { params: { rule: 'trimmed' } });

/** Lower-case words joined by hyphens, without marks: an id, and the last part of an address. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A real calendar day `YYYY-MM-DD`, never shifted by a time zone. */
export const day = z.string().refine(isDay, { params: { rule: 'day' } });

/** A day, a month `YYYY-MM` or a year `YYYY`, where the source tells no more. */
export const partialDay = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDay, { params: { rule: 'partial-day' } }),
);

/** An instant with its offset from UTC, e.g. `2019-07-15T08:00:00+07:00`. */
export const instant = z.iso.datetime({ offset: true });

/** Address of a page on the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** Address inside this portal, from the root, e.g. `/tin-tuc/bai-viet/`. */
export const portalAddress = z.string().regex(/^\/([a-z0-9._-]+\/?)*(#[\p{L}\d/_.-]+)?$/u);

/** Id of an entry of another collection, proved to exist before anything is published. */
export function reference(target: ReferenceTarget) {
  return slug.meta({ reference: target });
}

/** Where a statement was read, and when an editor last compared it. */
export const source = z.strictObject({
  name: text.meta({ term: 'tên nguồn', example: 'Báo Nhân Dân' }),
  address: webAddress.optional().meta({ term: 'địa chỉ', example: 'https://example.vn/bai' }),
  checkedOn: day.meta({ term: 'ngày kiểm tra', example: '2026-11-24' }),
  /** `secondary`: not seen at the issuer or in the press; shown as "chưa kiểm chứng". */
  verification: z
    .enum(['verified', 'secondary'])
    .meta({ term: 'mức kiểm chứng', example: 'verified' }),
});

/** Fields of every kind that say when an entry is public; `isPublic` in the domain reads them. */
export const publication = {
  /** Not shown before this instant. */
  publishAt: instant.optional().meta({ term: 'đăng từ lúc', example: '2026-12-01T08:00:00+07:00' }),
  /** Not shown from this instant on. */
  unpublishAt: instant.optional().meta({ term: 'gỡ từ lúc', example: '2027-01-01T00:00:00+07:00' }),
  /** The page keeps its address and says why it was withdrawn. */
  withdrawn: z
    .strictObject({
      on: day.meta({ term: 'ngày rút', example: '2026-11-20' }),
      why: text.meta({ term: 'lý do', example: 'Số liệu sai, chờ kiểm tra lại.' }),
    })
    .optional()
    .meta({ term: 'đã rút', example: '{ on: 2026-11-20, why: Chờ kiểm tra lại. }' }),
  /** Never published, whatever the dates say. */
  draft: z.boolean().default(false).meta({ term: 'bản nháp', example: 'false' }),
};
