/**
 * Destination of Astro's log: keeps every record, so that the build can fail on errors that Astro only logs,
 * and prints warnings and errors. The records hang on the process, since Astro loads this file more than once.
 */
const RECORDS = Symbol.for('congkhai.astro-log');

// A portal need not use every collection.
const EXPECTED = /^The collection "[a-z]+" does not exist or is empty/;

/** Records of the build so far. */
export function logRecords() {
  globalThis[RECORDS] ??= [];
  return globalThis[RECORDS];
}

export default function createLog() {
  return {
    write(record) {
      logRecords().push(record);
      const isNews = record.level === 'error' || record.level === 'warn';
      if (isNews && !EXPECTED.test(record.message)) {
        console.error(`${record.label ?? 'astro'}: ${record.message}`);
      }
    },
  };
}
