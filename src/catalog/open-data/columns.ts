import { DATA_SETS, type DataSetName } from '../../schemas/open-data/sets.ts';
import {
  isNullable,
  rowSchema,
  valueSchema,
  type ColumnSchema,
} from '../../schemas/open-data/json-schema.ts';
import { typeWords } from '../../strings/open-data.ts';
import { VOCABULARIES } from '../../strings/vocabularies.ts';

/** A column as the data dictionary tells of it. */
export interface ColumnView {
  name: string;
  term: string;
  meaning: string;
  type: string;
  example: string;
  codes: { code: string; words: string }[];
}

/** The dictionary of a data set, read from the schema that its rows are checked with. */
export function columnsOf(name: DataSetName): ColumnView[] {
  const { properties } = rowSchema(DATA_SETS[name].row);
  return Object.entries(properties).map(([column, schema]) => ({
    name: column,
    term: schema.title ?? '',
    meaning: schema.description ?? '',
    type: typeInWords(schema),
    example: schema.examples?.[0]?.toString() ?? '',
    codes: codesOf(schema),
  }));
}

function codesOf(schema: ColumnSchema): ColumnView['codes'] {
  const words = schema['x-vocabulary'] ? VOCABULARIES[schema['x-vocabulary']] : {};
  const codes = valueSchema(schema).enum ?? [];
  return codes.map((code) => ({ code, words: words[code] ?? '' }));
}

function typeInWords(schema: ColumnSchema): string {
  const type = valueTypeInWords(valueSchema(schema));
  return isNullable(schema) ? typeWords.orNothing(type) : type;
}

function valueTypeInWords({ type, format, pattern, enum: codes, items }: ColumnSchema): string {
  if (items) return typeWords.listOf(valueTypeInWords(items));
  if (codes) return typeWords.code;
  if (format === 'date') return typeWords.date;
  if (format === 'uri') return typeWords.address;
  // The one other pattern of a column.
  if (pattern) return typeWords.partialDate;
  if (type === 'integer' || type === 'number' || type === 'boolean') return typeWords[type];
  return typeWords.string;
}
