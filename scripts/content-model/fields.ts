import type { z } from 'zod';
import { definitionOf, unwrap } from './definition.ts';
import { valueInWords } from './values.ts';

/** One field of a collection, as docs show it. */
export interface Field {
  /** Path in its entry; `[]` stands after a list. */
  path: string;
  /** Vietnamese term, empty where the schema gives none. */
  term: string;
  /** A valid value as it stands in YAML, empty where the schema gives none. */
  example: string;
  isRequired: boolean;
  /** Forms of a union that have the field, where the forms differ in it. */
  forms: { form: string; isRequired: boolean }[];
  /** What counts when the field is left out; undefined for nothing or an empty list. */
  fallback: unknown;
  /** What may stand there, in words; several where the forms of a union differ. */
  values: string[];
  schema: z.ZodType;
}

/** Every field of a schema with those below it, in the order of the schema; one of several forms stands once. */
export function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  const inner = unwrap(schema);
  const { shape, element, options, discriminator } = definitionOf(inner);
  if (element) return fieldsOf(element, `${path}[]`);
  if (options) return fieldsOfUnion(options, path, discriminator);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const at = below(path, key);
    return [toField(field, at), ...fieldsOf(field, at)];
  });
}

function below(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function toField(schema: z.ZodType, path: string): Field {
  const { term = '', example = '' } = { ...unwrap(schema).meta(), ...schema.meta() };
  const { type, defaultValue } = definitionOf(schema);
  const isEmpty = Array.isArray(defaultValue) && defaultValue.length === 0;
  return {
    path,
    term,
    example,
    isRequired: !schema.safeParse(undefined).success,
    forms: [],
    fallback: type === 'default' && !isEmpty ? defaultValue : undefined,
    values: [valueInWords(schema)],
    schema,
  };
}

function fieldsOfUnion(
  options: readonly z.ZodType[],
  path: string,
  discriminator: string | undefined,
): Field[] {
  const variants = options.map((option) => fieldsOf(option, path));
  const kind = discriminator && below(path, discriminator);
  const byPath = Map.groupBy(
    variants.flatMap((fields) => {
      const form = fields.find((it) => it.path === kind)?.values[0] ?? '';
      return fields.map((field) => ({ form, field }));
    }),
    ({ field }) => field.path,
  );
  return [...byPath.values()].flatMap((held) => {
    const forms = held.map(({ form, field: { isRequired } }) => ({ form, isRequired }));
    const isSame =
      held.length === options.length && new Set(forms.map((it) => it.isRequired)).size === 1;
    return mergeFields(
      held.map(({ field }) => field),
      { forms: isSame ? [] : forms, kind },
    );
  });
}

function mergeFields(
  held: readonly Field[],
  { forms, kind }: { forms: Field['forms']; kind: string | undefined },
): Field[] {
  const [first] = held;
  if (!first) return [];
  const values = [...new Set(held.flatMap((it) => it.values))];
  const term = [...new Set(held.map((it) => it.term))].join(', ');
  const merged = { ...first, forms, values, term };
  return [first.path === kind ? { ...merged, term: 'dạng', example: exampleOf(merged) } : merged];
}

/** What tells the forms of a union apart bears no metadata of its own. */
function exampleOf({ values: [first = ''] }: Field): string {
  return first.replaceAll('`', '');
}
