import { compose } from './vietnamese.ts';

/** The text of a document as it stood on the portal from the end of a day on. */
export interface Version {
  on: string;
  /** Body in Markdown. */
  text: string;
}

/** What a document has said on the portal, earliest first. */
export interface History {
  versions: Version[];
  /** Days whose texts are not shown again, with the reason. */
  withheld: Record<string, string>;
}

const NOTHING: History = { versions: [], withheld: {} };

/**
 * The history after `seen` versions, earliest first, came to those that were kept `before`. The last of a day stands
 * for it; one that differs from the version before by space alone is none; what was kept stays, unless it is withheld.
 * Doing it twice changes nothing.
 */
export function recordVersions(seen: readonly Version[], before: History = NOTHING): History {
  const byDay = new Map([...before.versions, ...seen].map(({ on, text }) => [on, text]));
  const versions = [...byDay]
    .filter(([on]) => before.withheld[on] === undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, text]) => ({ on, text: tidy(text) }));
  return {
    ...before,
    versions: versions.filter(({ text }, index) => !isSame(text, versions[index - 1]?.text)),
  };
}

/** Whether there is anything to tell: a text that never changed has no history. */
export function hasChanged({ versions, withheld }: History): boolean {
  return versions.length > 1 || Object.keys(withheld).length > 0;
}

function isSame(text: string, other: string | undefined): boolean {
  return other !== undefined && bare(text) === bare(other);
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Composed, with plain line ends and no space at the ends of lines. */
function tidy(text: string): string {
  return compose(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
