import { z } from 'zod';
import type { Vocabulary } from '../fields.ts';
import { dataFile } from './file.ts';

/** The parts of a JSON Schema (draft 2020-12) that a column's schema uses. */
export interface ColumnSchema {
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: string[];
  items?: ColumnSchema;
  anyOf?: ColumnSchema[];
  /** Codes of the column, by the set they belong to; an annotation that validators pass over. */
  'x-vocabulary'?: Vocabulary;
}

/** A row's schema as JSON Schema. */
export interface RowSchema {
  properties: Record<string, ColumnSchema>;
  required: string[];
}

/** JSON Schema of a row: terms are titles, an example is a value of its column's type. */
export function rowSchema(row: z.ZodType): RowSchema {
  return z.toJSONSchema(row, { override }) as unknown as RowSchema;
}

/** JSON Schema of the published file with such rows; `id` is the schema's own address. */
export function fileSchema(row: z.ZodType, id: string, title: string): Record<string, unknown> {
  const schema = z.toJSONSchema(dataFile(row), { override });
  return { $schema: schema.$schema, $id: id, title, ...schema };
}

interface Overridden {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Turn the metadata of a field into the annotations that JSON Schema knows. */
function override({ jsonSchema }: Overridden): void {
  const { term, example, vocabulary } = jsonSchema as Record<string, unknown>;
  for (const key of ['term', 'example', 'vocabulary', 'reference']) {
    Reflect.deleteProperty(jsonSchema, key);
  }
  if (typeof term === 'string') jsonSchema.title = term;
  if (typeof example === 'string') {
    jsonSchema.examples = [exampleValue(jsonSchema as ColumnSchema, example)];
  }
  if (vocabulary) jsonSchema['x-vocabulary'] = vocabulary;
}

function exampleValue(column: ColumnSchema, example: string): unknown {
  switch (typeOf(column)) {
    case 'array':
      return [example];
    case 'boolean':
      return example === 'true';
    case 'integer':
    case 'number':
      return Number(example);
    default:
      return example;
  }
}

/** Type of a column's values, nothing aside. */
function typeOf(column: ColumnSchema): string | undefined {
  const { type } = valueSchema(column);
  return typeof type === 'string' ? type : undefined;
}

/** May a cell of the column be empty? */
export function isNullable({ type, anyOf = [] }: ColumnSchema): boolean {
  return Array.isArray(type) || anyOf.some((it) => it.type === 'null');
}

/** The schema of a column's values: without `null` where the column may be empty. */
export function valueSchema(column: ColumnSchema): ColumnSchema {
  const { type, anyOf } = column;
  if (Array.isArray(type)) return { ...column, type: type.find((it) => it !== 'null') ?? '' };
  return anyOf?.find((it) => it.type !== 'null') ?? column;
}
