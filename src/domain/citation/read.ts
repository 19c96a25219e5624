import { endOfAbbreviated } from './abbreviated.ts';
import { NO_DOCUMENT } from './document.ts';
import type { CitationIssue, CitedDocument } from './document.ts';
import { readGroups } from './groups.ts';
import type { Groups } from './groups.ts';
import { isLabel } from './heading.ts';
import { readList } from './list.ts';
import { isRelative, lackHolder, standAlone } from './lone-units.ts';
import { keyAt } from './passage.ts';
import type { Passage } from './passage.ts';
import { toPaths } from './paths.ts';
import { readDocumentOf, readLoneReference } from './reference.ts';
import type { Reference } from './reference.ts';

/** A citation by its tokens. */
export interface Found {
  start: number;
  end: number;
  targets: string[];
  doc: CitedDocument;
  issues: CitationIssue[];
}

/** What begins at a place: the citations there, none if it was prose, and where to read on. */
export interface Finding {
  citations: Found[];
  end: number;
}

/** Read what begins at a token; `undefined` if nothing does. */
export function readAt(passage: Passage, at: number): Finding | undefined {
  const abbreviated = endOfAbbreviated(passage, at);
  if (abbreviated !== undefined) {
    const issues: CitationIssue[] = ['abbreviated', 'unparsed'];
    const found = { start: at, end: abbreviated, targets: [], doc: NO_DOCUMENT, issues };
    return { citations: [found], end: abbreviated };
  }
  const groups = readGroups(passage, at);
  if (groups) return readUnits(passage, at, groups);
  const reference = readLoneReference(passage, at);
  return reference && readDocuments(passage, at, reference);
}

function readUnits(passage: Passage, start: number, groups: Groups): Finding {
  if (lackHolder(groups)) return { citations: [], end: groups.end };
  const reference = readDocumentOf(passage, groups.end);
  const end = reference?.end ?? groups.end;
  const isProse = !reference && (isLabel(passage, start, groups) || !standAlone(passage, groups));
  if (isProse) return { citations: [], end };
  const issues = [...issuesOf(groups), ...(reference?.issues ?? [])];
  const found = { start, end, targets: toPaths(groups.groups), issues };
  if (reference) {
    const { doc, type } = reference;
    const [, ...listed] = readList(passage, { doc, type, start, end, issues });
    const others = listed.map((it) => ({ ...it, targets: [] }));
    return { citations: [{ ...found, doc }, ...others], end: listed.at(-1)?.end ?? end };
  }
  const doc = isRelative(groups) ? { ...NO_DOCUMENT, kind: 'self' as const } : NO_DOCUMENT;
  if (doc.kind === 'none') issues.push('no-document');
  return { citations: [{ ...found, doc }], end };
}

/** A document, with the list that goes on from it, or the units of it that follow. */
function readDocuments(passage: Passage, start: number, reference: Reference): Finding {
  const list = readList(passage, { ...reference, start });
  const last = list.at(-1) ?? { ...reference, start };
  const after = keyAt(passage, last.end) === ',' ? last.end + 1 : last.end;
  const groups = readGroups(passage, after);
  const isOwn =
    groups &&
    !isRelative(groups) &&
    standAlone(passage, groups) &&
    !isLabel(passage, after, groups);
  const citations = list.map(({ start: from, end, doc, issues }) => ({
    start: from,
    end,
    targets: [] as string[],
    doc,
    issues,
  }));
  const cited = citations.at(-1);
  if (!cited || !isOwn || readDocumentOf(passage, groups.end)) return { citations, end: last.end };
  cited.end = groups.end;
  cited.targets = toPaths(groups.groups);
  cited.issues = [...issuesOf(groups), ...cited.issues];
  return { citations, end: groups.end };
}

function issuesOf({ groups, hasBadRange }: Groups): CitationIssue[] {
  const isBadLetter = groups.some(({ values }) => values.some((value) => value.isBadLetter));
  return [
    ...(isBadLetter ? (['bad-point-letter'] as const) : []),
    ...(hasBadRange ? (['bad-range'] as const) : []),
  ];
}
