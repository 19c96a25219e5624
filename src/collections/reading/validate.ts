import type { z } from 'zod';

/** A broken rule inside one value; `path` leads to the field. */
export interface Fault {
  path: PropertyKey[];
  rule: string;
  values: Record<string, string>;
}

type Issue = z.core.$ZodIssue;

/** Validate a value: the parsed output, or every fault in the order of the fields. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
): { data: z.output<T> } | { faults: Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, value)) };
}

function toFaults(issue: Issue, root: unknown): Fault[] {
  const path = [...issue.path];
  const found = valueAt(root, path);
  const values: Record<string, string> = found === undefined ? {} : { found: shown(found) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], rule: 'unknown-field', values: {} }));
    case 'invalid_type':
      if (found === undefined) return [{ path, rule: 'missing', values }];
      return [{ path, rule: 'wrong-type', values: { ...values, expected: issue.expected } }];
    case 'invalid_value':
      if (found === undefined) return [{ path, rule: 'missing', values }];
      return [
        { path, rule: 'not-allowed', values: { ...values, allowed: issue.values.join(', ') } },
      ];
    case 'invalid_union':
      return unionFaults(issue, root);
    case 'too_small':
      return [{ path, rule: 'too-small', values: { ...values, minimum: String(issue.minimum) } }];
    case 'too_big':
      if (Array.isArray(found)) {
        const counts = { count: String(found.length), maximum: String(issue.maximum) };
        return [{ path, rule: 'too-many', values: counts }];
      }
      return [{ path, rule: 'too-big', values: { ...values, maximum: String(issue.maximum) } }];
    case 'invalid_format':
      return [{ path, rule: 'format', values: { ...values, format: issue.format } }];
    case 'custom': {
      const rule: unknown = issue.params?.['rule'];
      return [{ path, rule: typeof rule === 'string' ? rule : 'refused', values }];
    }
    default:
      return [{ path, rule: 'refused', values }];
  }
}

/** Of the variants of a union, report the one that the value misses by least. */
function unionFaults(issue: Issue & { code: 'invalid_union' }, root: unknown): Fault[] {
  const found = valueAt(root, issue.path);
  if (found === undefined) return [{ path: [...issue.path], rule: 'missing', values: {} }];
  const variants = issue.errors.map((errors) =>
    errors.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }, root)),
  );
  const [nearest] = variants.sort((a, b) => a.length - b.length || depth(b) - depth(a));
  if (nearest && nearest.length > 0) return nearest;
  const path = [...issue.path];
  return [{ path, rule: 'no-variant', values: { found: shown(valueAt(root, path)) } }];
}

function depth(faults: Fault[]): number {
  return Math.max(0, ...faults.map(({ path }) => path.length));
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    root,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
