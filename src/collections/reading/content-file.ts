import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { readText } from './read-text.ts';
import { readYaml, type Path, type YamlReading } from './read-yaml.ts';
import { validate } from './validate.ts';

/** A content file that could be opened: its YAML, and its body when it has front matter. */
export interface ContentFile {
  digest: string;
  yaml: YamlReading;
  body?: { text: string; line: number };
}

/** Where a value to validate comes from. */
export interface Source {
  file: string;
  yaml: YamlReading;
  problems: Problem[];
  /** Path of the value inside the file. */
  at: Path;
}

/** A value in the form of a schema; undefined when it breaks a rule, which becomes a problem. */
export function validated<T extends z.ZodType>(schema: T, source: Source): z.output<T> | undefined {
  const { file, yaml, problems, at } = source;
  const value = at.reduce<unknown>((it, part) => Reflect.get(it as object, part), yaml.value ?? {});
  const result = validate(schema, value);
  if ('data' in result) return result.data;
  for (const { path, rule, values } of result.faults) {
    const whole = [...at, ...path];
    problems.push({ file, line: yaml.lineOf(whole), field: whole.join('.'), rule, values });
  }
  return undefined;
}

/** Open a content file; what keeps it from being read becomes a problem. */
export function openFile(
  root: string,
  file: string,
  problems: Problem[],
  { frontMatter }: { frontMatter: boolean },
): ContentFile | undefined {
  const refuse = (rule: string, line = 1, values: Record<string, string> = {}) => {
    problems.push({ file, line, field: '', rule, values });
    return undefined;
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    return refuse(isFolder ? 'folder-named-like-file' : 'missing-file');
  }
  const reading = readText(bytes);
  if ('rule' in reading) return refuse(reading.rule);
  const split = frontMatter ? splitFrontMatter(reading.text) : undefined;
  if (frontMatter && !split) return refuse('no-front-matter');
  const yaml = split ? readYaml(split.yaml, split.yamlLine) : readYaml(reading.text, 1);
  if (yaml.error) return refuse('yaml-syntax', yaml.error.line, { code: yaml.error.code });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { digest, yaml, ...(split && { body: { text: split.body, line: split.bodyLine } }) };
}

/**
 * Lines of fields in the content files of a portal, 1 where a file cannot be read. Each file is opened once, so ask
 * anew after a change.
 */
export function fieldLines(root: string): (file: string, path: Path) => number {
  const opened = new Map<string, ContentFile | undefined>();
  return (file, path) => {
    if (!opened.has(file)) {
      opened.set(file, openFile(root, file, [], { frontMatter: !file.endsWith('.yaml') }));
    }
    return opened.get(file)?.yaml.lineOf(path) ?? 1;
  };
}
