import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';

/** A published JSON file as a reader gets it. */
export interface ReadFile {
  $schema: string;
  name: string;
  asOf: string;
  rows: Record<string, unknown>[];
}

/** A published schema as far as the tests look into it. */
export interface ReadSchema {
  $id: string;
  properties: { rows: { items: { properties: Record<string, ReadColumn>; required: string[] } } };
}

export interface ReadColumn {
  title?: string;
  description?: string;
  examples?: unknown[];
  type?: string | string[];
  enum?: string[];
  anyOf?: ReadColumn[];
  'x-vocabulary'?: string;
}

/** What an independent validator finds wrong; patterns and types count, formats are told by their patterns. */
export function faultsOf(schema: object, value: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false, strict: true });
  ajv.addKeyword('x-vocabulary');
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Rows of a CSV file as an independent parser reads them. */
export function readCsv(content: string): Record<string, string>[] {
  return parse(content, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The value that a cell stands for, as the page of open data explains it to readers. */
export function cellValue(cell: string, column: ReadColumn): unknown {
  const types = [column, ...(column.anyOf ?? [])].flatMap((it) => it.type ?? []);
  const type = types.find((it) => it !== 'null');
  if (cell === '') return type === 'array' && !types.includes('null') ? [] : null;
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  const text = cell.replace(/^'/, '');
  return type === 'array' ? text.split(' | ') : text;
}
