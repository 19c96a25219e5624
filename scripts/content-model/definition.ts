import type { z } from 'zod';

/** The parts of a zod definition that a walk over a schema needs. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
  format?: string;
  defaultValue?: unknown;
}

export function definitionOf(schema: z.ZodType): Definition {
  return schema.def;
}

/** The schema behind `optional` and `default`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType ? unwrap(innerType) : schema;
}
