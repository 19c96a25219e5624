import { clauseAnchor, clauseLabel } from '../../domain/clause.ts';
import { documentsWithClause } from '../../domain/study.ts';
import type { QuotedClause } from '../../markdown/quotation.ts';
import { relationsOf } from '../held-relations.ts';
import type { DocumentEntry, HeldRelation, Portal } from '../portal.ts';
import type {
  NewPointView,
  StudyMatter,
  StudyQuestionView,
  StudyTerm,
} from '../views/study-parts.ts';
import { clausesOf, clauseWords } from './clauses.ts';
import { quotationOf } from './quotations.ts';
import { targetDocument } from './relation-edges.ts';
import { eventsOf } from './study-events.ts';
import { termNotes } from './term-notes.ts';

type Study = NonNullable<DocumentEntry['data']['study']>;

/** What helps to study a document: from what an editor wrote for it, and from what the portal knows of it. */
export function studyMatterOf(portal: Portal, entry: DocumentEntry): StudyMatter {
  const { gist, newPoints, questions } = entry.data.study ?? {
    gist: [],
    newPoints: [],
    questions: [],
  };
  const replacing = relationsOf(entry).filter(({ relation }) => relation.kind === 'replaces');
  return {
    gist,
    replaced: newPoints.length > 0 ? replacing.flatMap((held) => replacedEnd(portal, held)) : [],
    newPoints: newPoints.map((point) => newPointView(portal, entry, { point, replacing })),
    events: eventsOf(portal, entry),
    terms: termsOf(portal, entry),
    questions: questions.map((question) => questionView(portal, entry, question)),
  };
}

function replacedEnd(portal: Portal, held: HeldRelation): StudyMatter['replaced'] {
  const target = targetDocument(portal, held);
  if (!target) return [];
  const { name: label, address, withdrawn } = target;
  return [{ label, ...(address && { address }), ...(withdrawn && { withdrawn }) }];
}

function newPointView(
  portal: Portal,
  entry: DocumentEntry,
  { point, replacing }: { point: Study['newPoints'][number]; replacing: readonly HeldRelation[] },
): NewPointView {
  const { text, clause, replacedClause, replacedDocument } = point;
  const present = clause && ownQuotation(portal, entry, clause);
  const known = replacing.filter(
    ({ relation }) => !replacedDocument || relation.document === replacedDocument,
  );
  const former = replacedClause && formerQuotation(portal, known, replacedClause);
  return { text, ...(present && { present }), ...(former && { former }) };
}

/** The clause of the one replaced document that has it, or may have it where the portal holds no text. */
function formerQuotation(
  portal: Portal,
  replacing: readonly HeldRelation[],
  clause: string,
): QuotedClause | undefined {
  const replaced = replacing.map((held) => {
    const entry = portal.find.document(held.relation.document ?? '');
    const clauses = entry?.body && new Set(clausesOf(entry).map(({ id }) => clauseAnchor(id)));
    return { id: entry?.id ?? '', clauses, held };
  });
  const [found] = documentsWithClause(clause, replaced);
  if (!found) return undefined;
  if (found.clauses) return quotationOf(portal, found.id, clause);
  const [end] = replacedEnd(portal, found.held);
  return end && { ...end, label: `${end.label}, ${clauseLabel({ id: clause }, [])}`, parts: [] };
}

/** A clause of the document itself, which stands on the same page. */
function ownQuotation(
  portal: Portal,
  entry: DocumentEntry,
  clause: string,
): QuotedClause | undefined {
  const quotation = quotationOf(portal, entry.id, clause);
  return quotation && { ...quotation, label: clauseWords(entry, clause), address: `#${clause}` };
}

function questionView(
  portal: Portal,
  entry: DocumentEntry,
  { question: ask, options, answer, clause }: Study['questions'][number],
): StudyQuestionView {
  const quoted = clause && ownQuotation(portal, entry, clause);
  return { ask, options, ...(answer && { answer }), ...(quoted && { quoted }) };
}

function termsOf(portal: Portal, entry: DocumentEntry): StudyTerm[] {
  return [...termNotes(portal, entry)].flatMap(([clause, notes]) =>
    notes.map(({ link, text = '' }) => ({
      term: link,
      definition: text,
      clause: { label: clauseWords(entry, clause), address: `#${clauseAnchor(clause)}` },
    })),
  );
}
