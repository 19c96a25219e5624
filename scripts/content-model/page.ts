import { readFileSync } from 'node:fs';
import { DOCUMENT_TYPES } from '../../src/domain/document-type.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { readComments } from './comments.ts';
import { fieldsOf, type Field } from './fields.ts';

const SCHEMAS = 'src/schemas';
const SCHEMA_IMPORT = /import \{ (\w+) \} from '\.\/([\w-]+\.ts)'/g;
const COLLECTION = /(\w+): \{ schema: (\w+)/g;

/** A part of the content model: one schema and the collections that share it. */
export interface ModelPart {
  title: string;
  /** Where its entries stand in a portal. */
  places: string[];
  /** File and constant of the schema. */
  file: string;
  constant: string;
  fields: Field[];
}

/** Every schema of a portal with its fields, `site.yaml` first. */
export function modelParts(): ModelPart[] {
  const source = readFileSync(`${SCHEMAS}/collections.ts`, 'utf8');
  const files = new Map(
    [...source.matchAll(SCHEMA_IMPORT)].map(([, it = '', file = '']) => [it, file]),
  );
  const bound = [...source.matchAll(COLLECTION)].map(([, name = '', constant = '']) => ({
    name: name as CollectionName,
    constant,
  }));
  const shared = [...Map.groupBy(bound, ({ constant }) => constant)];
  const collections = shared.map(([constant, sharing]): ModelPart => {
    const names = sharing.map(({ name }) => name);
    return {
      title: names.join(', '),
      places: names.map(placeOf),
      file: files.get(constant) ?? '',
      constant,
      fields: fieldsOf(COLLECTIONS[names[0] ?? 'articles'].schema),
    };
  });
  const site = { title: 'site', places: ['site.yaml'], file: 'site.ts', constant: 'siteSchema' };
  return [{ ...site, fields: fieldsOf(siteSchema) }, ...collections];
}

/** The page `docs/content-model.md`. */
export function contentModelPage(): string {
  return `${[HEAD, ...modelParts().map(partAsMarkdown), documentTypes(), END].join('\n\n')}\n`;
}

const HEAD = `# Content model

Every field of every collection. Made from the schemas in \`src/schemas/\` by \`npm run content-model -- --write\`;
do not edit it by hand. How to write content is told in \`docs/editing.md\`.

\`a.b\` is the field \`b\` inside \`a\`, \`a[].b\` the field \`b\` of each item of the list \`a\`; it is required where its
\`a\` is given. Where a field has a value when it is left out, that value stands in brackets. A field that does not
stand here is refused. The id of an entry in a file of its own is the file's name. An id in \`documents\` may name a
resolution, another document or a plan.

<!-- prettier-ignore-start -->`;

const END = '<!-- prettier-ignore-end -->';

function placeOf(name: CollectionName): string {
  const collection = COLLECTIONS[name];
  if (collection.form === 'list') return `${name}.yaml`;
  const folder = name === 'comments' ? '<article>/' : '<year>/';
  return `${name}/${collection.folders > 0 ? folder : ''}<id>${collection.ending}`;
}

function partAsMarkdown({ title, places, file, constant, fields }: ModelPart): string {
  const comments = readComments(SCHEMAS, file, constant);
  const rows = fields.map((field) => [
    `\`${field.path}\``,
    field.term,
    requirement(field),
    field.values.join(', '),
    field.example && `\`${field.example}\``,
    comments.ofField(field),
  ]);
  const where = places.map((place) => `\`${place}\``).join(', ');
  const table = asTable(['Field', 'Vietnamese', 'Required', 'Value', 'Example', 'Note'], rows);
  return [`## ${title}`, `${comments.schema} Files: ${where}.`, table].join('\n\n');
}

function requirement({ isRequired, forms, fallback }: Field): string {
  const inForms = [true, false].flatMap((needed) => {
    const named = forms.filter((it) => it.isRequired === needed).map(({ form }) => form);
    if (named.length === 0) return [];
    return `${needed ? 'yes' : 'no'}, in ${named.filter(Boolean).join(', ') || 'its form'}`;
  });
  if (inForms.length > 0) return inForms.join('; ');
  if (isRequired) return 'yes';
  if (fallback === undefined) return 'no';
  return `no (\`${typeof fallback === 'string' ? fallback : JSON.stringify(fallback)}\`)`;
}

function documentTypes(): string {
  const rows = DOCUMENT_TYPES.map(({ slug, name }) => [`\`${slug}\``, name]);
  return ['## Document types', asTable(['Value', 'Vietnamese'], rows)].join('\n\n');
}

function asTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
