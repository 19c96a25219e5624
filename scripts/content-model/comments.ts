import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Doc comments of one schema and of the schemas that it is made of. */
export interface SchemaComments {
  /** Of the schema itself. */
  schema: string;
  ofField: (field: { path: string; term: string; example: string }) => string;
}

interface SchemaFile {
  /** Doc comments of constants by their name. */
  constants: Map<string, string>;
  /** Doc comments of fields by name, term and example; empty for a field without one. */
  fields: Map<string, string>;
  imports: string[];
}

/**
 * Read the doc comments of the schema that a file exports as `constant`. Zod drops comments, so a field is found
 * again by its name, term and example: in the file, then in the files it imports.
 */
export function readComments(folder: string, file: string, constant: string): SchemaComments {
  const files = [file];
  const read: SchemaFile[] = [];
  for (const name of files) {
    const schema = readSchemaFile(folder, name);
    read.push(schema);
    files.push(...schema.imports.filter((it) => !files.includes(it)));
  }
  return {
    schema: read[0]?.constants.get(constant) ?? '',
    ofField: ({ path, term, example }) => {
      const name = path.split('.').at(-1)?.replaceAll('[]', '') ?? '';
      const key = keyOf(name, term, example);
      return read.find(({ fields }) => fields.has(key))?.fields.get(key) ?? '';
    },
  };
}

function readSchemaFile(folder: string, name: string): SchemaFile {
  const found: SchemaFile = { constants: new Map(), fields: new Map(), imports: [] };
  const source = readFileSync(join(folder, name), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const key = keyOfProperty(node);
      if (key) found.fields.set(key, commentBefore(source, node));
    } else if (ts.isVariableStatement(node)) {
      for (const { name: constant } of node.declarationList.declarations) {
        found.constants.set(constant.getText(), commentBefore(source, node));
      }
    } else if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier;
      if (text.startsWith('./')) found.imports.push(text.slice(2));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return found;
}

function keyOf(name: string, term: string, example: string): string {
  return [name, term, example].join('\n');
}

/** Key of a property whose value ends in `.meta({ term, example })`. */
function keyOfProperty({ name, initializer }: ts.PropertyAssignment): string | undefined {
  if (!ts.isCallExpression(initializer)) return undefined;
  const { expression, arguments: given } = initializer;
  const isMeta = ts.isPropertyAccessExpression(expression) && expression.name.text === 'meta';
  const [meta] = given;
  if (!isMeta || !meta || !ts.isObjectLiteralExpression(meta)) return undefined;
  const texts = meta.properties.flatMap((it): [string, string][] =>
    ts.isPropertyAssignment(it) && ts.isStringLiteralLike(it.initializer)
      ? [[it.name.getText(), it.initializer.text]]
      : [],
  );
  const { term = '', example = '' }: Record<string, string> = Object.fromEntries(texts);
  return keyOf(name.getText(), term, example);
}

/** Text of the doc comment right before a node, on one line. */
function commentBefore(source: string, node: ts.Node): string {
  const range = ts.getLeadingCommentRanges(source, node.getFullStart())?.at(-1);
  const comment = range ? source.slice(range.pos, range.end) : '';
  if (!comment.startsWith('/**')) return '';
  const inside = comment.slice(3, -2);
  return inside.replace(/\s*\n\s*\* ?/g, ' ').trim();
}
