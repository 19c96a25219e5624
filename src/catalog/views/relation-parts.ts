import type { RelationKind } from '../../domain/relation.ts';
import type { DateView, Link } from './parts.ts';

/** The other end of a relation: a document of this portal, or one known by its facts alone. */
export interface RelatedDocument {
  /** Same for the same document on one page. */
  key: string;
  /** Type and symbol, or the name where there is no symbol. */
  name: string;
  title: string;
  date: DateView;
  /** Absent for a document that this portal does not hold, and for one that was withdrawn. */
  address?: string;
  outside: boolean;
  /** Where else a document that this portal does not hold can be read. */
  outsideAddress?: string;
  /** Why it was withdrawn. */
  withdrawn?: string;
}

/** One relation as the page of one of its two documents shows it. */
export interface RelationEdge {
  /** Unique on its page. */
  id: string;
  kind: RelationKind;
  /** Whether the page's document acts, or is acted on. */
  side: 'acting' | 'target';
  /** Label that readers know, e.g. "Văn bản được thay thế". */
  label: string;
  document: RelatedDocument;
  /** Clauses of the target that are affected; none means the whole document. */
  clauses: Link[];
  quotation?: string;
  basis: 'stated' | 'editorial';
  source: { name: string; address?: string; checkedOn: DateView };
  unverified: boolean;
}

/** A document in the course of time, with what it did to those before it. */
export interface ChainStep {
  document: RelatedDocument;
  here: boolean;
  acts: {
    verb: string;
    /** `clauses` are words for those affected; empty for the whole document. */
    targets: { name: string; clauses: string }[];
    from?: DateView;
    unverified: boolean;
  }[];
}

/** An edge of the diagram, said in the same words by its text twin. */
export interface DiagramEdge {
  id: string;
  label: string;
  clauses: string;
  /** Whether the page's document acts on this one, is acted on by it, or neither. */
  arrow: 'to-node' | 'to-centre' | 'none';
  weight: 'ends' | 'changes' | 'other';
}

/** A box of the diagram. */
export interface DiagramNode extends RelatedDocument {
  edges: DiagramEdge[];
}

/** Documents around one, by time: those known to be later stand after it. */
export interface DiagramView {
  centre: RelatedDocument;
  before: DiagramNode[];
  after: DiagramNode[];
}
