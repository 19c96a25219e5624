/** One line of the log: what was asked for and how it ended. There is no room in it for anything that a reader sent. */
export interface LogLine {
  route: string;
  status: number;
  rule?: string | undefined;
}

export interface Log {
  answered: (line: LogLine) => void;
  failed: (error: unknown) => void;
}

/** A log that writes lines such as `2026-07-15T01:00:00.000Z send-comment 303`. */
export function logTo(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const line = (words: (string | number | undefined)[]) =>
    write([now().toISOString(), ...words.filter((it) => it !== undefined)].join(' '));
  return {
    answered: ({ route, status, rule }) => line([route, status, rule]),
    failed: (error) => line(['error', ...namesOf(error)]),
  };
}

const PLACES = 3;

/** Kind and places of an error. Its message is left out: it may quote what was being worked on. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return ['unknown'];
  const { code, errcode } = error as { code?: string; errcode?: number };
  const places = [...(error.stack ?? '').matchAll(/([\w.-]+\.(?:ts|js|mjs):\d+)/g)];
  return [
    error.name,
    ...(code ? [code] : []),
    ...(errcode === undefined ? [] : [String(errcode)]),
    ...places.slice(0, PLACES).map(([place]) => place),
  ];
}
