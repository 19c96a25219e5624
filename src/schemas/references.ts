import type { z } from 'zod';
import type { ReferenceTarget } from './fields.ts';

/** An id found in a value, with the path to it and the collection that must hold it. */
export interface FoundReference {
  path: (string | number)[];
  target: ReferenceTarget;
  id: string;
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
}

/** Every reference that a valid value of the schema makes, in the order of its fields. */
export function findReferences(schema: z.ZodType, value: unknown): FoundReference[] {
  if (value === undefined || value === null) return [];
  const target = schema.meta()?.reference;
  if (target && typeof value === 'string') return [{ path: [], target, id: value }];
  const def = schema.def as unknown as Def;
  if (def.shape) {
    return Object.entries(def.shape).flatMap(([key, field]) =>
      below(key, findReferences(field, (value as Record<string, unknown>)[key])),
    );
  }
  const { element } = def;
  if (element) {
    return (value as unknown[]).flatMap((item, index) =>
      below(index, findReferences(element, item)),
    );
  }
  if (def.options) {
    const option = def.options.find((variant) => variant.safeParse(value).success);
    return option ? findReferences(option, value) : [];
  }
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? findReferences(inner, value) : [];
}

function below(part: string | number, found: FoundReference[]): FoundReference[] {
  return found.map((reference) => ({ ...reference, path: [part, ...reference.path] }));
}
