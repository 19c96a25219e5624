import { parse } from 'yaml';
import { dayOf } from '../../src/domain/calendar.ts';
import type { Version } from '../../src/domain/history.ts';
import { isPublic, type Publication } from '../../src/domain/publication.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import type { CommittedFile } from './git-log.ts';

/**
 * The versions that a file's commits, earliest first, made public by `now`, each from the day on which it was both
 * committed and due. A draft is none, nor what was withdrawn, taken down, without text or broken, nor what another
 * commit replaced before it was due.
 */
export function publishedVersions(
  commits: readonly CommittedFile[],
  { now, timeZone }: { now: Date; timeZone: string },
): Version[] {
  return commits.flatMap(({ at, text }, index) => {
    const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
    const facts = split && readFacts(split.yaml);
    if (!facts || facts.withdrawn || !split.body.trim()) return [];
    const due = facts.publishAt ? new Date(facts.publishAt) : at;
    const from = due > at ? due : at;
    const replacedAt = commits[index + 1]?.at;
    const isNever = from > now || (from > at && replacedAt && replacedAt <= from);
    return isNever || !isPublic(facts, from)
      ? []
      : [{ on: dayOf(from, timeZone), text: split.body }];
  });
}

function readFacts(yaml: string): (Publication & { withdrawn?: unknown }) | undefined {
  try {
    const facts: unknown = parse(yaml);
    return typeof facts === 'object' && facts ? facts : undefined;
  } catch {
    return undefined;
  }
}
