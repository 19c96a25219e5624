import { presentId } from '../../domain/clause-record.ts';
import { compareTexts, type TextChange, type TextComparison } from '../../domain/comparison.ts';
import { hasChanged, type History } from '../../domain/history.ts';
import { historyWords } from '../../strings/history.ts';
import type { DocumentEntry, Portal } from '../portal.ts';
import type { DateView, Link } from '../views/parts.ts';
import { markedWords, sentenceOf, type MarkedWords } from './change-words.ts';
import { changeNotesOf } from './change-notes.ts';
import { clauseAddress, clausesOf, clauseWords } from './clauses.ts';
import { dateView } from './dates.ts';
import { historyAddress } from './documents.ts';

/** What became of one clause. */
export interface ChangeView {
  /** The change in words. */
  sentence: string;
  /** Its text with what went and what came; empty where its words stayed. */
  words: MarkedWords[];
  /** The clause as it stands today; absent where it is gone. */
  clause?: Link;
}

/** A text of a document and how it differs from the one before it. */
export interface VersionView {
  day: DateView;
  /** Day of the version that it is compared with; absent for the first. */
  since?: DateView;
  changes: ChangeView[];
  /** Why its text is not shown. */
  withheld?: string;
}

/** Whether a document has a page of history: notes of editors, or texts that differ. */
export function hasHistory(portal: Portal, entry: DocumentEntry): boolean {
  if (entry.data.withdrawn) return false;
  const history = historyUntil(portal, entry);
  return changeNotesOf(portal, entry).length > 0 || (history !== undefined && hasChanged(history));
}

/** Link to a document's page of history, where it has one. */
export function historyLink(portal: Portal, entry: DocumentEntry): Link | undefined {
  if (portal.isPast || !hasHistory(portal, entry)) return undefined;
  return { label: historyWords.link, address: historyAddress(portal, entry) };
}

/** The texts that a document has had, newest first. */
export function versionsOf(portal: Portal, entry: DocumentEntry): VersionView[] {
  const history = historyUntil(portal, entry);
  if (!history || !hasChanged(history)) return [];
  const { versions, withheld } = history;
  const shown = versions.map(({ on, text }, index): VersionView => {
    const earlier = versions[index - 1];
    if (!earlier) return { day: dateView(on), changes: [] };
    const comparison = compareTexts(earlier.text, text, entry.record?.moved);
    const changes = comparison.changes.map((it) => changeView(portal, entry, it, comparison));
    return { day: dateView(on), since: dateView(earlier.on), changes };
  });
  const hidden = Object.entries(withheld).map(([on, why]): VersionView => ({
    day: dateView(on),
    changes: [],
    withheld: why,
  }));
  return [...shown, ...hidden].sort((a, b) => b.day.iso.localeCompare(a.day.iso));
}

function historyUntil({ today }: Portal, { history }: DocumentEntry): History | undefined {
  return (
    history && {
      versions: history.versions.filter(({ on }) => on <= today),
      withheld: Object.fromEntries(Object.entries(history.withheld).filter(([on]) => on <= today)),
    }
  );
}

function changeView(
  portal: Portal,
  entry: DocumentEntry,
  change: TextChange,
  comparison: TextComparison,
): ChangeView {
  const words = markedWords(change.parts);
  const isMarked = words.some(({ kind }) => kind !== 'kept');
  const clause = change.after === undefined ? undefined : standing(portal, entry, change.after);
  return {
    sentence: sentenceOf(change, comparison),
    words: isMarked ? words : [],
    ...(clause && { clause }),
  };
}

/** A clause of an earlier version where it stands today. */
function standing(portal: Portal, entry: DocumentEntry, id: string): Link | undefined {
  const present = entry.record ? presentId(entry.record, id) : id;
  if (!clausesOf(entry).some((clause) => clause.id === present)) return undefined;
  const label = historyWords.read(clauseWords(entry, present));
  return { label, address: clauseAddress(portal, entry, present) };
}
