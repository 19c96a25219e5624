import type { Problem } from '../../domain/problem.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { openFile, validated } from './content-file.ts';

/** What `site.yaml` says of a portal; undefined when it cannot be read, and then `problems` say why. */
export function readSite(root: string, problems: Problem[]): Site | undefined {
  const file = 'site.yaml';
  const document = openFile(root, file, problems, { frontMatter: false });
  return document && validated(siteSchema, { file, yaml: document.yaml, problems, at: [] });
}
