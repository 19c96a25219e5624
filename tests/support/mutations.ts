import type { z } from 'zod';

/** A change that makes a valid value invalid, and the field that must be named for it. */
export interface Mutation {
  name: string;
  value: unknown;
  field: string;
}

type Path = (string | number)[];

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  out?: z.ZodType;
}

/**
 * Every mutation of a valid value that its schema gives: each required field missing, each field of a wrong
 * type, an unknown field in each object.
 */
export function mutationsOf(schema: z.ZodType, value: unknown): Mutation[] {
  return fieldsOf(schema, value, []).flatMap(({ path, kind }) => {
    const field = path.join('.');
    if (kind === 'object') {
      const unknown = [...path, 'truong-la'];
      return [
        { name: `unknown ${field}`, value: withAt(value, unknown, 1), field: unknown.join('.') },
      ];
    }
    const wrong = {
      name: `wrong type ${field}`,
      value: withAt(value, path, wrongFor(at(value, path))),
      field,
    };
    if (kind === 'optional') return [wrong];
    return [wrong, { name: `missing ${field}`, value: withoutAt(value, path), field }];
  });
}

interface Field {
  path: Path;
  kind: 'object' | 'required' | 'optional';
}

function fieldsOf(schema: z.ZodType, value: unknown, path: Path): Field[] {
  const def = schema.def as unknown as Def;
  if (value === undefined) return [];
  if (def.shape) {
    const inside = Object.entries(def.shape).flatMap(([key, inner]): Field[] => {
      const below = (value as Record<string, unknown>)[key];
      if (below === undefined) return [];
      const kind = inner.safeParse(undefined).success ? 'optional' : 'required';
      return [{ path: [...path, key], kind }, ...fieldsOf(inner, below, [...path, key])];
    });
    return [{ path, kind: 'object' }, ...inside];
  }
  const { element } = def;
  if (element) {
    return (value as unknown[]).flatMap((item, index) => fieldsOf(element, item, [...path, index]));
  }
  if (def.options) {
    const option = def.options.find((it) => it.safeParse(value).success);
    return option ? fieldsOf(option, value, path) : [];
  }
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? fieldsOf(inner, value, path) : [];
}

/** A value of another kind: words for a map, a map for anything else. */
function wrongFor(value: unknown): unknown {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? 'chữ' : { sai: 1 };
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((it, part) => Reflect.get(it as object, part), root);
}

function withAt(value: unknown, path: Path, put: unknown): unknown {
  const copy = structuredClone(value);
  holderOf(copy, path)[String(path.at(-1))] = put;
  return copy;
}

function withoutAt(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  Reflect.deleteProperty(holderOf(copy, path), String(path.at(-1)));
  return copy;
}

function holderOf(root: unknown, path: Path): Record<string, unknown> {
  return path
    .slice(0, -1)
    .reduce<unknown>((it, part) => Reflect.get(it as object, part), root) as Record<
    string,
    unknown
  >;
}
