/** One record of Astro's log. */
export interface LogRecord {
  label: string | null;
  level: string;
  message: string;
}

export function logRecords(): LogRecord[];
