import type { Clause } from '../clause.ts';
import type { Line } from './lines.ts';
import { endsSentence, isInCapitals } from './sentence.ts';
import { isIssuedWith, type ClauseKind } from './unit.ts';

const TITLED = new Set<ClauseKind>([
  'attachment',
  'annex',
  'form',
  'part',
  'chapter',
  'section',
  'subsection',
]);
/** What may stand between the label of an attached text and its title. */
const ABOVE_TITLE =
  /^(?:\(|cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s?[-–])/iu;
const LONGEST = 200;

/** The title of a clause that may stand, or go on, in the lines below its label. */
export class Title {
  #clause: Clause | undefined;
  #opener: Line | undefined;
  #last = 0;

  /** Begin with the line that opened a clause. */
  begin(clause: Clause, line: Line): void {
    this.#clause = clause;
    this.#opener = line;
    this.#last = line.line;
  }

  /** Take a line without mark into the title if it belongs there; the first that does not ends the title. */
  take(line: Line): boolean {
    const clause = this.#clause;
    const opener = this.#opener;
    if (!clause || !opener) return false;
    const isAttached = isIssuedWith(clause.kind);
    if (isAttached && !clause.heading && ABOVE_TITLE.test(line.words)) return true;
    const isNear = line.line === this.#last + 1;
    const belongs = clause.heading
      ? isNear && goesOn(clause, opener, line)
      : isFirst(clause, { opener, line, isNear });
    if (!belongs) {
      this.#clause = undefined;
      return false;
    }
    clause.heading = [clause.heading, line.words].filter(Boolean).join(' ');
    this.#last = line.line;
    return true;
  }

  /** An attached text whose title is still to come takes words that would open another. */
  get isAwaited(): boolean {
    const clause = this.#clause;
    return Boolean(clause && !clause.heading && clause.kind === 'annex');
  }
}

function isFirst(
  { kind }: Clause,
  { opener, line, isNear }: { opener: Line; line: Line; isNear: boolean },
): boolean {
  const isOuter = TITLED.has(kind);
  if (line.heading > 0) return (isOuter || opener.heading > 0) && line.heading >= opener.heading;
  if (!isOuter) return false;
  if (isInCapitals(line.words)) return true;
  return isNear && line.words.length < LONGEST && !endsSentence(line.words);
}

/** A title in capitals goes on in capitals; a heading that a scan broke goes on with a small letter. */
function goesOn({ heading }: Clause, opener: Line, line: Line): boolean {
  if (line.heading > 0 || heading.length > LONGEST) return false;
  if (isInCapitals(heading)) return isInCapitals(line.words);
  return opener.heading > 0 && opener.heading < 7 && /^\p{Ll}/u.test(line.words);
}
