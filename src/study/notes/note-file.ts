/** The portal from which notes are taken along, as their file names it. */
export interface NoteSource {
  /** The portal's name. */
  site: string;
  /** Scheme and host, without a slash at the end. */
  origin: string;
  /** Whole address of the page of notes. */
  page: string;
  timeZone: string;
  /** Instant at which the file is made. */
  at: string;
}
