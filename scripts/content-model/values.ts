import type { z } from 'zod';
import { DOCUMENT_TYPE_SLUGS } from '../../src/domain/document-type.ts';
import { clausePath } from '../../src/schemas/edges.ts';
import {
  day,
  instant,
  partialDay,
  portalAddress,
  slug,
  text,
  webAddress,
} from '../../src/schemas/fields.ts';
import { definitionOf, unwrap } from './definition.ts';

/** The plain kinds of value. A schema with metadata of its own keeps the definition of the one it is made from. */
const KINDS = new Map<unknown, string>([
  [text.def, 'text'],
  [slug.def, 'id'],
  [day.def, 'day'],
  [partialDay.def, 'day, month or year'],
  [instant.def, 'instant with offset'],
  [webAddress.def, 'web address'],
  [portalAddress.def, 'address in the portal'],
  [clausePath.def, 'path of a clause'],
]);

/** What may stand in a field, in a few words. */
export function valueInWords(schema: z.ZodType): string {
  const inner = unwrap(schema);
  const { reference } = { ...inner.meta(), ...schema.meta() };
  if (reference) return `id in \`${reference}\``;
  const { type, element, options, values, entries, format } = definitionOf(inner);
  const kind = KINDS.get(inner.def);
  if (kind) return kind;
  if (entries) return choices(Object.values(entries));
  if (values) return choices(values);
  if (element) return `list: ${valueInWords(element)}`;
  if (options) return alternatives(options);
  if (type === 'object') return 'fields below';
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'number') return format === 'safeint' ? 'whole number' : 'number';
  return format === 'email' ? 'email address' : 'text of the form shown';
}

function alternatives(options: readonly z.ZodType[]): string {
  return [...new Set(options.map(valueInWords))].join(' or ');
}

function choices(values: readonly unknown[]): string {
  if (values.length === DOCUMENT_TYPE_SLUGS.length) return 'a [type of document](#document-types)';
  return values.map((value) => `\`${String(value)}\``).join(', ');
}
