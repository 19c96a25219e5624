import type { Clause } from '../clause.ts';
import { followsPoint, romanValue } from './alphabet.ts';
import { depthOf, isIssuedWith, unitSlug, type ClauseKind, type Mark } from './unit.ts';

/** An open unit with what was counted in it. */
interface Frame {
  /** Null for the whole text. */
  clause: Clause | null;
  depth: number;
  /** Level of the heading that opened it; 7 for bold type, 8 for other text. */
  heading: number;
  indent: number;
  /** Number of the last unit of each kind directly in it. */
  last: Partial<Record<ClauseKind, string>>;
}

/** Where a clause begins. */
export interface Opening {
  at: number;
  line: number;
  heading: number;
  indent: number;
  title: string;
}

const PLAIN_TEXT = 8;
const PATHLESS = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection']);

/** The clauses of a text as they open and close, and what may come next. Each call takes constant time. */
export class Outline {
  readonly clauses: Clause[] = [];
  readonly #root: Frame = { clause: null, depth: -1, heading: 0, indent: 0, last: {} };
  readonly #frames: Frame[] = [this.#root];
  /** How often a path was given. */
  #seen = new Map<string, number>();
  #attachments = 0;
  #article: string | undefined;

  get innermost(): Clause | null {
    return this.#top.clause;
  }

  get indent(): number {
    return this.#top.indent;
  }

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#root;
  }

  /** Open a unit below the innermost that can hold it; its path takes a suffix where the text repeats it. */
  open(mark: Mark, { at, line, heading, indent, title }: Opening): Clause {
    const depth = depthOf(mark);
    this.#closeTo(at, (frame) => frame.depth < depth);
    const holder = this.#top;
    holder.last[mark.kind] = mark.number;
    if (mark.kind === 'article') this.#article = mark.number;
    if (isIssuedWith(mark.kind)) this.#article = undefined;
    const parent = holder.clause;
    const clause: Clause = {
      id: this.#pathOf(mark),
      kind: mark.kind,
      number: mark.number,
      label: mark.label,
      heading: title,
      level: (parent?.level ?? 0) + 1,
      parent: parent?.id ?? null,
      line,
      start: at,
      end: at,
      text: '',
    };
    this.clauses.push(clause);
    const last = {};
    this.#frames.push({ clause, depth, heading: heading || PLAIN_TEXT, indent, last });
    return clause;
  }

  /** A heading without number, or the end of the text's own words, closes what stands at its level or deeper. */
  close(at: number, heading: number): void {
    if (this.#top.heading >= heading) this.#closeTo(at, (frame) => frame.heading < heading);
  }

  /** Number of the next text with a count of its own. */
  nextAttachment(): string {
    this.#attachments += 1;
    return String(this.#attachments);
  }

  get hasArticles(): boolean {
    return this.#article !== undefined;
  }

  /** The unit of that kind that is open. */
  find(kind: ClauseKind): Clause | undefined {
    return this.#frames.find(({ clause }) => clause?.kind === kind)?.clause ?? undefined;
  }

  /** Last unit of the kind below the unit that would hold the next one. */
  lastOf(mark: { kind: ClauseKind; number: string }): string | undefined {
    const depth = depthOf(mark);
    return this.#frames.findLast((frame) => frame.depth < depth)?.last[mark.kind];
  }

  /** True when the number goes on where the text left off, or begins a count. */
  isNext({ kind, number }: { kind: ClauseKind; number: string }): boolean {
    const last = kind === 'article' ? this.#article : this.lastOf({ kind, number });
    const isLettered = kind === 'point' || kind === 'item';
    if (isLettered && !number.includes('.') && followsPoint(number, last)) return true;
    const [value, before] = [valueOf(number), last === undefined ? 0 : valueOf(last)];
    const isInserted = /^\d+\p{L}$/u.test(number);
    return isInserted ? value === before : value === before + 1;
  }

  #pathOf(mark: Mark): string {
    const isDotted = mark.kind === 'point' && mark.number.includes('.');
    const skips = ({ clause }: Frame) =>
      clause !== null &&
      ((mark.kind === 'article' && PATHLESS.has(clause.kind)) ||
        (isDotted && clause.kind === 'point'));
    const holder = this.#frames.findLast((frame) => !skips(frame))?.clause;
    const path = holder ? `${holder.id}/${unitSlug(mark)}` : unitSlug(mark);
    const count = (this.#seen.get(path) ?? 0) + 1;
    this.#seen.set(path, count);
    return count === 1 ? path : `${path}-lap-${count}`;
  }

  #closeTo(at: number, stays: (frame: Frame) => boolean): void {
    const last = this.clauses.at(-1);
    // The last clause may have ended before, at a heading without number.
    if (last && last.end === last.start) last.end = at;
    while (this.#frames.length > 1 && !stays(this.#top)) this.#frames.pop();
  }
}

/** Last number of dotted ones, value of Roman ones, letters after figures left out. */
function valueOf(number: string): number {
  const own = number.split('.').at(-1) ?? '';
  return romanValue(own.toUpperCase()) ?? Number.parseInt(own, 10);
}
