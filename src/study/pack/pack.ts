import type { PackedExtract } from './assemble.ts';
import type { PackQuestion } from './document.ts';
import type { Meeting } from './meeting.ts';

/** Everything that a pack's paper and e-book show. */
export interface Pack {
  meeting: Meeting;
  /** Steps of the programme that the agenda numbers. */
  steps: readonly string[];
  extracts: readonly PackedExtract[];
  /** Questions of the documents, in the order in which their documents come first. */
  questions: readonly { name: string; questions: PackQuestion[] }[];
  portal: {
    name: string;
    /** Scheme and host of its pages, without a slash at the end. */
    origin: string;
    /** That what it holds is invented. */
    demoNotice?: string | undefined;
  };
  /** Full address at which the choice opens again. */
  address: string;
  /** Day on which the words were taken, for people. */
  day: string;
}

/** A part of a pack, in the order of the paper. */
export interface Section {
  id: string;
  title: string;
  xhtml: string;
  /** Places for the table of contents. */
  headings: { id: string; title: string; level: number }[];
}
