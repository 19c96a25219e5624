import { isCollection, isMap, isPair, LineCounter, parseDocument, type Node } from 'yaml';

export type Path = readonly PropertyKey[];

/** A value read from YAML, its first syntax error if any, and where its parts stand. */
export interface YamlReading {
  value: unknown;
  error?: { line: number; code: string };
  /** Line of the value or key at a path; of its nearest container when the path is not there. */
  lineOf: (path: Path) => number;
}

/** Parse YAML 1.2; dates stay text, so no time zone can shift them. Lines are counted from `firstLine`. */
export function readYaml(text: string, firstLine: number): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));
  const [error] = document.errors;
  if (error) {
    return { value: undefined, error: { line: lineAt(error.pos[0]), code: error.code }, lineOf };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, lineOf };
  } catch {
    return { value: undefined, error: { line: firstLine, code: 'ALIAS' }, lineOf };
  }
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(part));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(part)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
