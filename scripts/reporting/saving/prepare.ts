import type { Day } from '../../../src/domain/calendar.ts';
import type { Entry, Library } from '../../../src/collections/library.ts';
import type { NewReport } from '../new-report.ts';
import { reporterOf, type Report } from '../open-tasks.ts';
import type { Additions } from './add-reports.ts';
import { EvidenceFolder, type Copy } from './evidence-files.ts';
import { judgeReport } from './judge.ts';

type Plan = Entry<'plans'>;

/** What new reports come to, before anything is written. */
export interface Prepared extends Additions {
  copies: readonly Copy[];
  /** Reports that the plan has already, word for word. */
  same: number;
  /** Reports for which the day has another one already. */
  refused: { task: string; on: Day }[];
}

/** Judge new reports against those of a plan, and name the files that come with them. */
export function prepareReports(library: Library, plan: Plan, news: readonly NewReport[]): Prepared {
  const folder = new EvidenceFolder(plan.files);
  const titles = new Map<string, string>();
  const reports = new Map<string, Report[]>();
  const prepared = { same: 0, refused: [] as Prepared['refused'] };
  for (const { task: id, note, evidence, ...rest } of news) {
    const task = plan.data.tasks.find((it) => it.id === id);
    if (!task) throw new Error(`no task ${id}`);
    const by = reporterOf(library, plan, task, rest.on);
    const report: Report = {
      ...rest,
      ...(by && { by }),
      ...(note && { note }),
      evidence: evidence.map(({ title, ...place }) => {
        if ('address' in place) return { title, address: place.address };
        const attachment = 'file' in place ? folder.take(place.file) : place.attachment;
        titles.set(attachment, titles.get(attachment) ?? title);
        return { title, attachment };
      }),
    };
    const added = reports.get(id) ?? [];
    const verdict = judgeReport(report, { reports: [...task.reports, ...added] });
    if (verdict === 'new') reports.set(id, [...added, report]);
    else if (verdict === 'same') prepared.same += 1;
    else prepared.refused.push({ task: id, on: report.on });
  }
  return { ...prepared, ...usedFiles(plan, reports, { folder, titles }), reports };
}

/** Files that the new reports name, and that the plan does not list yet or does not hold. */
function usedFiles(
  { data }: Plan,
  reports: ReadonlyMap<string, readonly Report[]>,
  { folder, titles }: { folder: EvidenceFolder; titles: ReadonlyMap<string, string> },
): Pick<Prepared, 'copies' | 'attachments'> {
  const evidence = [...reports.values()].flat().flatMap((report) => report.evidence);
  const used = new Set(evidence.flatMap(({ attachment }) => attachment ?? []));
  const listed = new Set(data.attachments.map(({ file }) => file));
  return {
    copies: folder.copies.filter(({ file }) => used.has(file.name)),
    attachments: [...used]
      .filter((file) => !listed.has(file))
      .map((file) => ({ file, title: titles.get(file) ?? file })),
  };
}
