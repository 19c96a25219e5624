import { NO_DOCUMENT } from '../../src/domain/citation/document.ts';
import { findCitations, type Citation } from '../../src/domain/citation.ts';
import { parseSymbol } from '../../src/domain/symbol.ts';
import { compose } from '../../src/domain/vietnamese.ts';
import { findWrittenDates, parseWrittenDate } from '../../src/domain/written-date.ts';
import { inspectionWords } from '../../src/strings/inspection.ts';
import { citationWords, dateWords, symbolWords } from './words.ts';

/** One way to read a line of text: as data for programs and as sentences for people. */
interface Reader {
  toJson: (line: string) => unknown;
  toWords: (line: string) => string;
}

const NO_CITATION: Omit<Citation, 'start' | 'end' | 'text'> = {
  targets: [],
  doc: NO_DOCUMENT,
  issues: ['unparsed'],
};

/** Readers by the name that `--as` takes; without it, everything is tried. */
export const READERS = {
  symbol: {
    toJson: (line) => ({ input: line, ...parseSymbol(line) }),
    toWords: (line) => symbolWords(parseSymbol(line)),
  },
  citation: {
    toJson: (line) => {
      const [first, ...others] = findCitations(line);
      if (!first) return { input: line, ...NO_CITATION };
      const found = [first, ...others].map((citation) => ({ input: line, ...citation }));
      return others.length > 0 ? found : found[0];
    },
    toWords: (line) => listed(findCitations(line).map(citationWords)),
  },
  date: {
    toJson: (line) => ({ input: line, ...parseWrittenDate(line) }),
    toWords: (line) => dateWords(parseWrittenDate(line)),
  },
  everything: {
    toJson: (line) => {
      const symbol = parseSymbol(line);
      return {
        input: line,
        symbol: symbol.family === 'unknown' ? null : symbol,
        citations: findCitations(line),
        dates: findWrittenDates(compose(line)),
      };
    },
    toWords: (line) => {
      const symbol = parseSymbol(line);
      const dates = findWrittenDates(compose(line));
      return listed([
        ...(symbol.family === 'unknown' ? [] : [symbolWords(symbol)]),
        ...findCitations(line).map(citationWords),
        ...dates.map(({ date, precision }) => dateWords({ date, precision, time: null })),
      ]);
    },
  },
} satisfies Record<string, Reader>;

/** Is this a name that `--as` takes? */
export function isReader(name: string): name is keyof typeof READERS {
  return Object.hasOwn(READERS, name);
}

function listed(found: readonly string[]): string {
  return found.length > 0 ? found.join('\n') : `  ${inspectionWords.nothing}`;
}
