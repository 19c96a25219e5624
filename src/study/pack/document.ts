/** What a pack says of a document besides its words, which stand in its page. */
export interface PackDocument {
  id: string;
  /** Address of its page with the base path. */
  address: string;
  /** Type and symbol, or the common name. */
  name: string;
  subject: string;
  /** Words that name it in a text's first mention of it and later. */
  mention: { first: string; later: string };
  status: PackStatus;
  text: 'full' | 'summary' | 'stub';
  source: { name: string; address?: string; checkedOn: string; unverified: boolean };
  /** Outline in the order of the text. */
  clauses: PackClause[];
  /** Clauses once published and gone since. */
  retired: { id: string; former: string[]; words: string; why: string }[];
  questions: PackQuestion[];
}

/** Status of a document on a day, in words. */
export interface PackStatus {
  label: string;
  /** Since when and why; may be empty. */
  reason: string;
  /** Not plainly in force: to be told before the words, not after them. */
  isWarning: boolean;
  unverified: boolean;
  /** Day for which it holds, for people. */
  asOf: string;
}

export interface PackClause {
  id: string;
  /** Its label with its heading, or with the beginning of its text. */
  title: string;
  /** Words that cite it, without the document: `khoản 2 Mục III`. */
  words: string;
  /** Depth in the outline, from 1. */
  level: number;
  /** Ids under which it was published before. */
  former: string[];
}

export interface PackQuestion {
  question: string;
  options: string[];
  /** Empty for a question that is left to discussion. */
  answer: string;
  /** Clause that answers it; absent for a question on the whole document. */
  clause?: string;
}

/** One row of the list of documents to choose from. */
export interface PackListing {
  id: string;
  name: string;
  subject: string;
  /** Day of issue, for people. */
  date: string;
  status: string;
}
