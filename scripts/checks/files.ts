import type { Entry, Library } from '../../src/collections/library.ts';
import type { Finding } from './portal.ts';

/** Every picture and attachment named must stand in the folder named like its entry. */
export function checkFiles(library: Library): Finding[] {
  const { articles, resolutions, documents, plans, guides, pages } = library;
  const covers = articles.flatMap((entry) =>
    entry.data.cover
      ? missing(entry, entry.data.cover.picture, ['cover', 'picture'], 'missing-picture')
      : [],
  );
  const official = [...resolutions, ...documents, ...plans];
  const attachments = official.flatMap((entry) =>
    entry.data.attachments.flatMap(({ file }, index) =>
      missing(entry, file, ['attachments', index, 'file'], 'missing-attachment'),
    ),
  );
  const evidence = plans.flatMap((plan) =>
    plan.data.tasks.flatMap((task, taskIndex) =>
      task.reports.flatMap((report, index) =>
        report.evidence.flatMap(({ attachment }, place) => {
          const path = ['tasks', taskIndex, 'reports', index, 'evidence', place, 'attachment'];
          const isNamed = plan.data.attachments.some(({ file }) => file === attachment);
          return attachment && !isNamed
            ? [finding(plan, attachment, path, 'missing-attachment')]
            : [];
        }),
      ),
    ),
  );
  const inBodies = [...articles, ...official, ...guides, ...pages].flatMap((entry) =>
    (entry.body?.pictures ?? []).flatMap((name) =>
      missing(entry, name, ['body'], 'missing-picture'),
    ),
  );
  return [...covers, ...attachments, ...evidence, ...inBodies];
}

function missing(entry: Entry, name: string, path: (string | number)[], rule: string): Finding[] {
  return entry.files.some((file) => file.name === name) ? [] : [finding(entry, name, path, rule)];
}

function finding(
  { file, id }: Entry,
  name: string,
  path: (string | number)[],
  rule: string,
): Finding {
  return { file, path, field: path.join('.'), rule, values: { name, folder: id } };
}
